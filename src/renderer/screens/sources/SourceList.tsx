import { Plus } from 'lucide-react'
import { type Kit, type Source, type SourceId, isOffered } from '#core/model'
import { Button } from '../../parts/Button'
import { OrderedList } from '../../parts/OrderedList'
import { SectionHead } from '../../parts/SectionHead'
import { chooseFiles, decide } from '../../state/actions'
import { words } from '../../words'
import { actsOn } from './manySources'
import { settingOf } from './reading/script'
import styles from './SourceList.module.css'

interface SourceListProps {
  readonly kit: Kit
  readonly chosen: SourceId | null
  readonly onChoose: (id: SourceId) => void
}

const w = words.sources

/** What came in, in the order it is cited ("Source 2"); see `OrderedList` for what can be done to a row. */
export const SourceList = ({ kit, chosen, onChoose }: SourceListProps) => (
  <>
    <SectionHead kind="bar" title={w.title}>
      <Button icon={Plus} label={w.addHint} onPress={() => void chooseFiles()}>
        {w.add}
      </Button>
    </SectionHead>
    <div className={styles['frame']}>
      <OrderedList
        label={w.title}
        name={`sources-${kit.id}`}
        items={kit.sources}
        nameOf={(source) => source.title}
        dragLabel={(name) => w.drag({ name })}
        selected={chosen}
        onSelect={onChoose}
        onMove={(id, before) => decide({ kind: 'source.move', id, before })}
        acts={(sources) => actsOn(kit, sources)}
        shows={[kit.quotes, kit.people]}
      >
        {(source) => <Row kit={kit} source={source} />}
      </OrderedList>
    </div>
    <div className={styles['drop']}>
      <span>{w.dropHere}</span>
      <span className={styles['quiet']}>{w.nothingLeaves}</span>
    </div>
  </>
)

const Row = ({ kit, source }: Pick<SourceListProps, 'kit'> & { readonly source: Source }) => {
  const quotes = kit.quotes.filter(
    (quote) => quote.sourceId === source.id && quote.standing !== 'dropped' && !isOffered(quote),
  )
  const proposed = quotes.filter((quote) => quote.standing === 'proposed').length
  const people = kit.people.filter(
    (person) => person.standing !== 'dropped' && person.mentions.some((mention) => mention.sourceId === source.id),
  ).length
  const setting = settingOf(source.title, source.language)
  return (
    <div className={styles['item']}>
      <span className={styles['title']} dir={setting.direction} lang={setting.language}>
        {source.title}
      </span>
      <span className={styles['facts']}>
        {source.language !== 'und' && (
          <span className={styles['language']}>{source.language.split('-')[0]?.toUpperCase()}</span>
        )}
        <span>
          {w.kinds[source.kind]} · {w.quotes({ number: quotes.length })}
          {people > 0 && ` · ${w.people({ number: people })}`}
          {proposed > 0 && <span className={styles['proposed']}> · {w.proposed({ number: proposed })}</span>}
        </span>
      </span>
    </div>
  )
}
