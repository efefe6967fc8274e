import { Check, Clock, Minus, OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Audience, type Instant, type Kit, type Release, type Source } from '#core/model'
import { showing } from '#core/quote/release/release'
import { type Asked, askedIn, releaseFor } from '#core/terms/restrictions'
import { Button } from '../../parts/Button'
import { Kbd } from '../../parts/Kbd'
import { SectionHead } from '../../parts/SectionHead'
import { go } from '../../state/actions'
import type { TriedOutcome } from '../../state/session'
import { words } from '../../words'
import { failureWords } from '../../words/failureWords'
import { longDay } from '../../words/dates'
import { noteWords } from '../../words/noteWords'
import { useNow } from '../quotes/useNow'
import { asidesOf } from '../sources/asideKinds'
import styles from './ArrivalDetail.module.css'
import { sourceOf } from './answers'
import { endOf } from './endOf'

interface ArrivalDetailProps {
  readonly outcome: TriedOutcome
  readonly kit: Kit | undefined
}

const w = words.imports.detail

/** What is known of the file in front: what it asks for itself, on what terms it stands, and what was filled in from it. */
export const ArrivalDetail = ({ outcome, kit }: ArrivalDetailProps) => {
  const { name, result } = outcome
  const source = sourceOf(outcome, kit)
  const failure = result.ok ? null : failureWords(result.failure)
  return (
    <>
      <SectionHead kind="bar" title={source?.title ?? (name || words.imports.pasted)} />
      <div className={styles['detail']}>
        {source === undefined ? (
          <Part title={w.worth}>
            <p className={styles['quiet']}>{failure === null ? w.nothing : `${failure.title} ${failure.next}`}</p>
          </Part>
        ) : (
          <>
            <SaysOfItself source={source} />
            <Terms source={source} />
            <Record source={source} />
            <SetAside source={source} />
          </>
        )}
        {result.ok && result.notes.length > 0 && (
          <Part title={w.worth}>
            <ul>
              {result.notes.map((note) => (
                <li key={note.code} className={styles['quiet']}>
                  {noteWords(note)}
                </li>
              ))}
            </ul>
          </Part>
        )}
      </div>
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly beside?: ReactNode
  readonly children: ReactNode
}

const Part = ({ title, beside, children }: PartProps) => (
  <section className={styles['part']} aria-label={title}>
    <SectionHead title={title}>{beside}</SectionHead>
    {children}
  </section>
)

const SaysOfItself = ({ source }: { readonly source: Source }) => {
  const asked = askedIn(source)
  if (asked.length === 0) return null
  return (
    <Part title={words.sources.arrival.saysOfItself}>
      <div className={styles['card']}>
        {asked.map((one, at) => (
          <p key={at}>
            <span className={styles['where']}>{placeOf(one)}</span>
            <mark dir="auto" lang={source.language}>
              {one.words.slice(0, 300)}
            </mark>
          </p>
        ))}
      </div>
    </Part>
  )
}

const placeOf = ({ place }: Asked): string =>
  'line' in place ? words.sources.arrival.askedAtLine({ line: place.line }) : words.sources.arrival.askedIn[place.aside]

/** What each reader is given of its quotes now, and once an embargo has ended. */
const Terms = ({ source }: { readonly source: Source }) => {
  const now = useNow()
  const release = releaseFor(source)
  const end = endOf(release)
  const Sign = release.basis === 'embargoed' ? Clock : release.basis === 'unknown' ? OctagonAlert : Check
  const given = (audience: Audience, at: Instant) =>
    showing({ release, origin: source.origin, headline: '' }, { audience, now: at })
  return (
    <Part title={w.termsAre} beside={<Kbd keys="W" isRead />}>
      <p className={styles['terms']}>
        <Sign size={15} strokeWidth={1.75} aria-hidden />
        <span>
          <b>{end === null ? words.quotes.release.bases[release.basis] : words.imports.embargoedUntil(end)}</b>
          <span className={styles['quiet']}>
            {end === null ? words.quotes.release.sense[release.basis] : leftOf(release, now)}
          </span>
        </span>
      </p>
      <table className={styles['readers']}>
        <thead>
          <tr>
            <th scope="col">{w.reader}</th>
            <th scope="col">{w.now}</th>
            {end !== null && <th scope="col">{w.from({ time: end.time })}</th>}
          </tr>
        </thead>
        <tbody>
          {Audience.options.map((audience) => (
            <tr key={audience}>
              <th scope="row">{words.quotes.release.audiences[audience]}</th>
              <Given shown={given(audience, now)} />
              {release.until !== null && end !== null && <Given shown={given(audience, release.until)} />}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

const leftOf = ({ until }: Release, now: Instant): string => {
  const minutes = until === null ? 0 : Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000)
  if (minutes > twoDays) return w.endsInDays({ days: Math.floor(minutes / 1_440) })
  return minutes <= 0 ? w.ended : w.endsIn({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** In minutes. From then on nobody counts hours. */
const twoDays = 2_880

const Given = ({ shown }: { readonly shown: ReturnType<typeof showing> }) => {
  const Sign = shown.show === 'out' ? Minus : Check
  return (
    <td className={shown.show === 'out' ? styles['out'] : styles['yes']}>
      <Sign size={13} strokeWidth={2} aria-hidden />{' '}
      {shown.show === 'out' ? w.out : shown.labels.length > 0 ? w.marked : w.yes}
    </td>
  )
}

const Record = ({ source: { date, publisher, origin, address } }: { readonly source: Source }) => {
  const { fields, origins } = words.sources
  const lines = [
    [fields.date, date === null ? null : longDay(date)],
    [fields.publisher, publisher],
    [w.origin, origins[origin].title],
    [fields.address, address],
  ] as const
  return (
    <Part title={w.record}>
      <dl className={styles['record']}>
        {lines.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd className={value === null ? styles['quiet'] : ''} dir="auto">
              {value ?? w.notGiven}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

const SetAside = ({ source }: { readonly source: Source }) => {
  const kinds = asidesOf(source)
  if (kinds.length === 0) return null
  const show = (): void => go({ screen: 'sources', item: source.id, panel: null })
  return (
    <Part
      title={w.setAside}
      beside={
        <Button kind="quiet" onPress={show}>
          {words.sources.arrival.show}
        </Button>
      }
    >
      <ul>
        {kinds.map(({ kind, icon: Sign, number }) => (
          <li key={kind} className={styles['aside']}>
            <Sign size={14} strokeWidth={1.75} aria-hidden />
            {words.imports.asides[kind]({ number })}
          </li>
        ))}
      </ul>
    </Part>
  )
}
