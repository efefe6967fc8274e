import { CircleHelp, Clock, OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImportNote } from '#contract/views'
import type { Kit, Source } from '#core/model'
import { askedIn, releaseFor } from '#core/terms/restrictions'
import { Button } from '../../parts/Button'
import { clearLine } from '../../state/actions'
import { type ArrivalStanding, twinOf } from '../../state/asking'
import type { TriedOutcome } from '../../state/session'
import { words } from '../../words'
import { failureWords } from '../../words/failureWords'
import { noteWords } from '../../words/noteWords'
import { TwinChanges } from '../sources/TwinChanges'
import styles from './Arrivals.module.css'
import { ReadRefused, wayWords } from './ReadRefused'
import { Unlock } from './Unlock'
import { answersTo } from './answers'
import { endOf } from './endOf'

interface ArrivalStripProps {
  readonly outcome: TriedOutcome
  readonly standing: ArrivalStanding
  readonly kit: Kit | undefined
  readonly source: Source | undefined
}

const w = words.imports

/** What a line asks, with its answers and their keys; of one that was refused why, and how it may be read all the same. */
export const ArrivalStrip = ({ outcome, standing, kit, source }: ArrivalStripProps) => {
  const { name, result, tried = [] } = outcome
  const last = tried.at(-1)
  const notes = result.ok ? result.notes.filter(({ code }) => !isInColumns.has(code)) : []
  const newer = source === undefined ? undefined : kit?.sources.find(({ supersedes }) => supersedes === source.id)
  const replaced = newer === undefined ? null : w.replaced({ title: newer.title })
  const readSo = result.ok && last !== undefined ? w.readSo({ way: wayWords(last) }) : null
  const said = [replaced, readSo, ...notes.map((note) => noteWords(note))].filter((one) => one !== null)
  return (
    <>
      {said.length > 0 && <p className={styles['said']}>{said.join(' ')}</p>}
      {standing === 'twin' && kit !== undefined && source !== undefined && (
        <TwinStrip outcome={outcome} standing={standing} kit={kit} source={source} />
      )}
      {(standing === 'embargo' || standing === 'care') && source !== undefined && (
        <div className={`${styles['strip']} ${styles['framed']}`}>
          <TermsFound source={source} />
          <AnswerButtons outcome={outcome} standing={standing} kit={kit} />
        </div>
      )}
      {!result.ok && <Refused outcome={outcome} standing={standing} name={name} />}
      {standing === 'gone' && (
        <div className={styles['strip']}>
          <p className={styles['question']}>{w.goneWhy}</p>
          <Clear outcome={outcome} />
        </div>
      )}
    </>
  )
}

/** What the columns and the strip say already. */
const isInColumns: ReadonlySet<ImportNote['code']> = new Set([
  'twinInKit',
  'asksForCare',
  'embargoFound',
  'encodingGuessed',
  'headersSetAside',
  'notesSetAside',
  'commentsSetAside',
  'struckSetAside',
  'furnitureSetAside',
  'replySetAside',
  'attachmentsCame',
  'linksDropped',
  'picturesDropped',
])

const AnswerButtons = ({
  outcome,
  standing,
  kit,
}: Pick<ArrivalStripProps, 'outcome' | 'standing' | 'kit'>): ReactNode => (
  <div className={styles['answers']}>
    {answersTo(outcome, standing, kit).map(({ keys, drawnKey, title, label, run }, at) => (
      <span key={keys} {...(at === 0 ? { 'data-first': true } : {})}>
        <Button keys={drawnKey ?? keys} onPress={run} {...(label === undefined ? {} : { label })}>
          {title}
        </Button>
      </span>
    ))}
  </div>
)

const TwinStrip = (props: ArrivalStripProps & { readonly kit: Kit; readonly source: Source }) => {
  const { kit, source } = props
  const twin = twinOf(kit, source)
  if (twin === null) return null
  const { label, same } = words.versions.twin
  return (
    <section className={styles['strip']} aria-label={label}>
      <CircleHelp size={15} className={styles['asks']} aria-hidden />
      <div className={styles['question']}>
        <p className={styles['quiet']}>{same({ share: Math.floor(twin.share * 100), title: twin.of.title })}</p>
        <TwinChanges before={twin.of} source={source} most={2} />
      </div>
      <AnswerButtons {...props} />
    </section>
  )
}

/** The embargo that was found, or the words by which the text asks for care. */
const TermsFound = ({ source }: { readonly source: Source }) => {
  const end = endOf(releaseFor(source))
  const [asked] = askedIn(source)
  const where = asked === undefined || !('line' in asked.place) ? null : asked.place.line
  const Sign = end === null ? OctagonAlert : Clock
  return (
    <>
      <Sign size={15} strokeWidth={1.75} aria-hidden />
      <p className={styles['question']}>
        <strong dir="auto">
          {end !== null ? w.embargoedUntil(end) : asked === undefined ? null : w.says({ words: asked.words })}
        </strong>{' '}
        {where !== null && (
          <span className={styles['quiet']}>{words.sources.arrival.askedAtLine({ line: where })}</span>
        )}
      </p>
    </>
  )
}

/** Its line says of which file. */
const Clear = ({ outcome }: Pick<ArrivalStripProps, 'outcome'>) => (
  <Button keys="Delete" onPress={() => clearLine(outcome)}>
    {w.clear}
  </Button>
)

interface RefusedProps extends Pick<ArrivalStripProps, 'outcome' | 'standing'> {
  readonly name: string
}

const Refused = ({ outcome, standing, name }: RefusedProps) => {
  const { result, tried = [] } = outcome
  if (result.ok) return null
  const { title, next } = failureWords(result.failure)
  return (
    <div className={styles['strip']}>
      <div className={styles['question']}>
        <p>
          {title} {next}
        </p>
        {tried.length > 0 && <p className={styles['quiet']}>{w.tried({ ways: tried.map(wayWords).join('; ') })}</p>}
      </div>
      {standing === 'scanned' && <AnswerButtons outcome={outcome} standing={standing} kit={undefined} />}
      {standing === 'locked' && result.waits !== undefined && (
        <Unlock key={result.waits} name={name} waits={result.waits} />
      )}
      {standing === 'refused' && result.waits !== undefined && result.ways !== undefined && (
        <ReadRefused name={name} waits={result.waits} ways={result.ways} />
      )}
      <Clear outcome={outcome} />
    </div>
  )
}
