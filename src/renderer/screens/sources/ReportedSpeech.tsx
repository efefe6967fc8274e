import { useState } from 'react'
import { type Kit, type Reported, type Source, speakerNames } from '#core/model'
import { Button } from '../../parts/Button'
import { Chip } from '../../parts/Chip'
import { SectionHead } from '../../parts/SectionHead'
import { decideAndTell, select } from '../../state/actions'
import { newId } from '../../state/newId'
import { words } from '../../words'
import { placeFor } from './reading/newQuote'
import { reportedQuote, takenFrom } from './reading/reported'
import styles from './ReportedSpeech.module.css'

interface ReportedSpeechProps {
  readonly kit: Kit
  readonly source: Source
}

const w = words.sources.reported

/** As many as one looks through at once. */
const shownAtOnce = 20

/** What the narrator of a source gives of what was said, asked and denied: apart from its quotations, and nobody’s words until taken. */
export const ReportedSpeech = ({ kit, source }: ReportedSpeechProps) => {
  const [isWhole, showWhole] = useState(false)
  const reported = source.reading.reported ?? []
  if (reported.length === 0) return null
  const shown = isWhole ? reported : reported.slice(0, shownAtOnce)
  return (
    <section className={styles['part']} aria-label={w.title}>
      <SectionHead title={w.title} />
      <p className={styles['quiet']}>{w.why({ number: reported.length })}</p>
      <ul className={styles['list']}>
        {shown.map((one) => (
          <Row key={one.spans[0]?.start} kit={kit} source={source} reported={one} />
        ))}
      </ul>
      {shown.length < reported.length && (
        <Button kind="quiet" onPress={() => showWhole(true)}>
          {w.more({ number: reported.length - shown.length })}
        </Button>
      )}
    </section>
  )
}

interface RowProps extends ReportedSpeechProps {
  readonly reported: Reported
}

const Row = ({ kit, source, reported }: RowProps) => {
  const taken = takenFrom(kit, source, reported)
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
      {taken === null ? (
        <div className={styles['take']}>
          <Button kind="quiet" onPress={() => void take()}>
            {w.take}
          </Button>
        </div>
      ) : (
        <Chip>{w.taken}</Chip>
      )}
    </li>
  )
}
