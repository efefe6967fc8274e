import { MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { type Kit, type Reported, type Source, speakerNames } from '#core/model'
import { Button } from '../../parts/Button'
import { SectionHead } from '../../parts/SectionHead'
import { decideAndTell, go, select } from '../../state/actions'
import { newId } from '../../state/newId'
import { words } from '../../words'
import { allOf, filterStore } from '../quotes/review'
import { placeFor } from './reading/newQuote'
import { notOffered, reportedQuote } from './reading/reported'
import styles from './ReportedSpeech.module.css'

interface ReportedSpeechProps {
  readonly kit: Kit
  readonly source: Source
}

const w = words.sources.reported

/** As many as one looks through at once. */
const shownAtOnce = 20

/**
 * What the narrator of a source gives of what was said, asked and denied. What is offered in the review is looked through
 * there; the rest, of a kit of an earlier version or of a very long text, is taken here.
 */
export const ReportedSpeech = ({ kit, source }: ReportedSpeechProps) => {
  const [isWhole, showWhole] = useState(false)
  const reported = source.reading.reported ?? []
  if (reported.length === 0) return null
  const left = notOffered(kit, source)
  const shown = isWhole ? left : left.slice(0, shownAtOnce)
  return (
    <section className={styles['part']} aria-label={w.title}>
      <SectionHead title={w.title} />
      <p className={styles['quiet']}>{w.why({ number: reported.length })}</p>
      {left.length < reported.length && (
        <div className={styles['take']}>
          <Button kind="quiet" icon={MessageSquareText} onPress={lookThrough}>
            {w.look}
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <ul className={styles['list']}>
          {shown.map((one) => (
            <Row key={one.spans[0]?.start} kit={kit} source={source} reported={one} />
          ))}
        </ul>
      )}
      {shown.length < left.length && (
        <Button kind="quiet" onPress={() => showWhole(true)}>
          {w.more({ number: left.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

const lookThrough = (): void => {
  filterStore.change(() => allOf('reported'))
  go({ screen: 'quotes' })
}

interface RowProps extends ReportedSpeechProps {
  readonly reported: Reported
}

const Row = ({ kit, source, reported }: RowProps) => {
  const said = reported.spans.map(({ start, end }) => source.text.slice(start, end)).join(' … ')
  const take = async () => {
    const quote = reportedQuote(kit, source, reported, newId('quo'))
    const speaker = speakerNames(kit, { ...quote, speakerMention: '' }) || null
    const isDone = await decideAndTell(
      { kind: 'quote.add', item: quote, before: placeFor(kit, quote) },
      speaker === null ? words.sources.quotedByNobody : words.sources.quotedBy({ speaker }),
    )
    if (isDone) select({ panel: { panel: 'quote', id: quote.id } })
  }
  return (
    <li className={styles['row']}>
      <p className={styles['who']}>
        {w.by[reported.act]({ speaker: reported.speaker?.name ?? (reported.mention || w.nobody) })}
      </p>
      <p className={styles['words']} dir="auto" lang={source.language}>
        {said}
      </p>
      <div className={styles['take']}>
        <Button kind="quiet" onPress={() => void take()}>
          {w.take}
        </Button>
      </div>
    </li>
  )
}
