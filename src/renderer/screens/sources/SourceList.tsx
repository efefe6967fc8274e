import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Kit, Source, SourceId } from '#core/model'
import { Button } from '../../parts/Button'
import { SectionHead } from '../../parts/SectionHead'
import { stepped } from '../../parts/order'
import { chooseFiles, decide } from '../../state/actions'
import { words } from '../../words'
import { settingOf } from './reading/script'
import styles from './SourceList.module.css'

interface SourceListProps {
  readonly kit: Kit
  readonly chosen: SourceId | null
  readonly onChoose: (id: SourceId) => void
}

const w = words.sources

/** What came in, in the order it is cited ("Source 2"); Alt with an arrow moves the chosen one. */
export const SourceList = ({ kit, chosen, onChoose }: SourceListProps) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || chosen === null) return
    event.preventDefault()
    event.stopPropagation()
    const before = stepped(kit.sources, chosen, event.key === 'ArrowUp' ? -1 : 1)
    if (before !== undefined) void decide({ kind: 'source.move', id: chosen, before })
  }
  return (
    <>
      <SectionHead kind="bar" title={w.title}>
        <Button icon={Plus} label={w.addHint} onPress={() => void chooseFiles()}>
          {w.add}
        </Button>
      </SectionHead>
      <div className={styles['frame']} onKeyDownCapture={onKeyDown}>
        <ListBox
          aria-label={w.title}
          className={styles['list'] ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const source = keys === 'all' ? undefined : kit.sources.find((other) => keys.has(other.id))
            if (source !== undefined) onChoose(source.id)
          }}
        >
          {kit.sources.map((source) => (
            <ListBoxItem key={source.id} id={source.id} textValue={source.title} className={styles['item'] ?? ''}>
              <Row kit={kit} source={source} />
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
      <div className={styles['drop']}>
        <span>{w.dropHere}</span>
        <span className={styles['quiet']}>{w.nothingLeaves}</span>
      </div>
    </>
  )
}

const Row = ({ kit, source }: Pick<SourceListProps, 'kit'> & { readonly source: Source }) => {
  const quotes = kit.quotes.filter((quote) => quote.sourceId === source.id && quote.standing !== 'dropped')
  const proposed = quotes.filter((quote) => quote.standing === 'proposed').length
  const people = kit.people.filter(
    (person) => person.standing !== 'dropped' && person.mentions.some((mention) => mention.sourceId === source.id),
  ).length
  const setting = settingOf(source.title, source.language)
  return (
    <>
      <span className={styles['title']} dir={setting.direction} lang={setting.language}>
        {source.title}
      </span>
      <span className={styles['facts']}>
        <span className={styles['language']}>{source.language.slice(0, 2).toUpperCase()}</span>
        <span>
          {w.kinds[source.kind]} · {w.quotes({ number: quotes.length })}
          {people > 0 && ` · ${w.people({ number: people })}`}
          {proposed > 0 && <span className={styles['proposed']}> · {w.proposed({ number: proposed })}</span>}
        </span>
      </span>
    </>
  )
}
