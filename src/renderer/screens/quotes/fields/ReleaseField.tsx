import { CircleCheck, CircleMinus, CircleSlash } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import {
  Audience,
  type Kit,
  type Quote,
  type ReleaseBasis,
  longestDescriptor,
  longestOverride,
  speakerNames,
} from '#core/model'
import { type Showing, canBeOpened, isOpenedTo, showing } from '#core/quote/release/release'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { DayField } from '../../../parts/DayField'
import { TextField } from '../../../parts/TextField'
import { TimeField } from '../../../parts/TimeField'
import { ZoneField } from '../../../parts/ZoneField'
import { session } from '../../../state/session'
import { words } from '../../../words'
import { useAttention } from '../attention'
import { release } from '../decisions'
import { type WallMoment, instantOf, isZone, wallMomentOf, zoneFor } from '../embargo'
import { useNow } from '../useNow'
import { Field } from './Field'
import { ReasonForm } from './ReasonForm'
import { TermsList } from './TermsList'
import styles from './ReleaseField.module.css'

interface ReleaseFieldProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly title: string
}

const w = words.quotes.release

/** On what terms the words may be used, and to whom that lets them go. */
const DrawnReleaseField = ({ kit, quote, title }: ReleaseFieldProps) => {
  const { basis } = quote.release
  // An embargo is set together with its end, and background with its descriptor; until that is said, the terms stay what they were.
  const [asked, setAsked] = useState<ReleaseBasis | null>(null)
  useEffect(() => setAsked(null), [quote.id, basis])
  const choose = (value: ReleaseBasis): void => {
    const isAsking = value === 'embargoed' || (value === 'background' && quote.release.descriptor.trim() === '')
    setAsked(isAsking ? value : null)
    if (value !== basis && !isAsking) void release(quote, { basis: value })
  }
  const shown = asked ?? basis
  return (
    <Field title={title} name="terms">
      <TermsList label={title} value={shown} onChoose={choose}>
        {shown === 'background' && <Descriptor key={`${quote.id} descriptor`} kit={kit} quote={quote} />}
        {shown === 'embargoed' && <Embargo key={`${quote.id} until`} kit={kit} quote={quote} />}
        {shown === basis && <Audiences kit={kit} quote={quote} />}
        {canBeOpened(shown) && <Override key={`${quote.id} override`} quote={quote} />}
      </TermsList>
    </Field>
  )
}

export const ReleaseField = drawnBy(DrawnReleaseField, ({ kit, quote, title }) => [
  ...besides(quote, 'annotation', 'themes', 'translation'),
  kit.sources,
  kit.people,
  kit.event,
  title,
])

/** How the speaker is called to others; words of the same kit are offered, so that one person is not called two ways. */
const Descriptor = ({ kit, quote }: Omit<ReleaseFieldProps, 'title'>) => {
  const frame = useRef<HTMLDivElement>(null)
  useAttention('descriptor', frame)
  const isSet = quote.release.basis === 'background'
  const agreed = isSet ? quote.release.descriptor : ''
  // What is typed stays in the field also while it is empty: there is nothing to set then.
  const [typed, type] = useState<string | null>(null)
  useEffect(() => type(null), [agreed])
  const set = (descriptor: string): Promise<boolean> => release(quote, { basis: 'background', descriptor })
  const before = [...new Set(kit.quotes.map((one) => one.release.descriptor.trim()))].filter(
    (descriptor) => descriptor !== '' && descriptor !== agreed,
  )
  return (
    <div ref={frame} className={styles['descriptor']}>
      <TextField
        label={w.descriptor}
        most={longestDescriptor}
        value={typed ?? agreed}
        hint={isSet ? w.descriptorHint : `${w.descriptorHint} ${w.descriptorMissing}`}
        onChange={(text) => {
          type(text)
          return text.trim() === '' ? undefined : set(text)
        }}
      />
      {before.length > 0 && (
        <p className={styles['before']}>
          {w.usedBefore}
          {before.slice(0, 4).map((descriptor) => (
            <AriaButton key={descriptor} className={styles['chip'] ?? ''} onPress={() => void set(descriptor)}>
              {descriptor}
            </AriaButton>
          ))}
        </p>
      )}
    </div>
  )
}

/** Day and time on the clocks of a place. */
const Embargo = ({ kit, quote }: Omit<ReleaseFieldProps, 'title'>) => {
  const now = useNow()
  const [zone, setZone] = useState(
    () => quote.release.zone ?? zoneFor(kit.event.timeZone, session.read().preferences.house.zone),
  )
  const until = quote.release.basis === 'embargoed' ? quote.release.until : null
  // A time that is typed before the day has been answered belongs to that day.
  const [asked, setAsked] = useState<{ readonly moment: WallMoment | null } | null>(null)
  useEffect(() => setAsked(null), [until])
  const answered = until === null ? null : wallMomentOf(until, zone)
  const moment = asked === null ? answered : asked.moment
  const set = (next: WallMoment, inZone = zone) => {
    setAsked({ moment: next })
    return release(quote, { basis: 'embargoed', until: instantOf(next, inZone), zone: inZone })
  }
  const passed = until !== null && Date.parse(until) <= Date.parse(now)
  return (
    <div className={styles['embargo']} role="group" aria-label={w.until}>
      <DayField
        label={w.untilDay}
        value={moment?.day ?? null}
        onChange={(day) => (day === null ? undefined : set({ day, time: moment?.time ?? '00:00' }))}
      />
      <TimeField
        label={w.untilTime}
        value={moment?.time ?? null}
        onChange={(time) => (moment === null || time === null ? undefined : set({ ...moment, time }))}
      />
      <div className={styles['zone']}>
        <ZoneField
          label={w.zone}
          zone={zone}
          place={kit.event.place}
          onChange={(chosen) => {
            if (chosen === null || !isZone(chosen)) return
            setZone(chosen)
            if (moment !== null) return set(moment, chosen)
          }}
        />
      </div>
      <p className={styles['note']}>{until === null ? w.untilMissing : passed ? w.passed : ''}</p>
    </div>
  )
}

/** The author, who was in the room, may open the words to the principal; the reason stays with them. */
const Override = ({ quote }: Pick<ReleaseFieldProps, 'quote'>) => {
  const [isAsking, setAsking] = useState(false)
  if (isOpenedTo('principal', quote.release))
    return (
      <p className={styles['override']}>
        {w.override.given({ reason: quote.release.override })}
        <AriaButton className={styles['other'] ?? ''} onPress={() => void release(quote, { override: '' })}>
          {w.override.withdraw}
        </AriaButton>
      </p>
    )
  if (!isAsking)
    return (
      <p className={styles['override']}>
        <AriaButton className={styles['other'] ?? ''} onPress={() => setAsking(true)}>
          {w.override.open}
        </AriaButton>
      </p>
    )
  return (
    <ReasonForm
      question={w.override.question}
      label={w.override.reason}
      action={w.override.give}
      longest={longestOverride}
      onGiven={(reason) => {
        setAsking(false)
        void release(quote, { override: reason })
      }}
    />
  )
}

/** In one line where all are equal; else a line for those who are given the same, with a sample of it. */
const Audiences = ({ kit, quote }: Omit<ReleaseFieldProps, 'title'>) => {
  const now = useNow()
  const all = Audience.options.map((audience) => ({ audience, shown: showing(quote, { audience, now }) }))
  const isFree = all.every(
    ({ shown }) =>
      shown.show === 'quotation' &&
      shown.attribution === 'name' &&
      shown.labels.every((label) => label === quote.origin),
  )
  if (isFree) {
    return (
      <p className={styles['free']}>
        <CircleCheck size={15} strokeWidth={2} aria-hidden />
        {w.everybody}
      </p>
    )
  }
  const lines = new Map<string, { readonly shown: Showing; readonly sample: string; readonly readers: string[] }>()
  for (const { audience, shown } of all) {
    const sample = sampleOf(kit, quote, shown)
    const line = `${shown.show === 'out' ? shown.because : shownWords(shown)} ${sample}`
    const known = lines.get(line)
    if (known === undefined) lines.set(line, { shown, sample, readers: [w.audiences[audience]] })
    else known.readers.push(w.audiences[audience])
  }
  return (
    <ul className={styles['audiences']}>
      {[...lines].map(([line, { shown, sample, readers }]) => (
        <li key={line} className={styles[shown.show]}>
          <Sign showing={shown} />
          <span className={styles['audience']}>
            {readers.length === all.length ? w.allReaders : readers.join(', ')}
          </span>
          <span>
            {shown.show === 'out' ? w.withheld[shown.because] : shownWords(shown)}
            {sample !== '' && (
              <span className={styles['sample']} dir="auto">
                {sample}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The end of the words, and who stands behind them, as these readers are given them. */
const sampleOf = (kit: Kit, quote: Quote, shown: Showing): string => {
  if (shown.show === 'out') return ''
  const said = shown.show === 'paraphrase' ? quote.headline.trim() : endingOf(quote.anchors.at(-1)?.exact ?? '')
  const behind = { name: speakerNames(kit, quote), descriptor: quote.release.descriptor.trim(), none: '' }
  return [said, behind[shown.attribution]].filter((part) => part !== '').join(' — ')
}

const endingOf = (exact: string): string => {
  const all = exact.trim().split(/\s+/)
  const end = all.length > sampleWords ? `…${all.slice(-sampleWords).join(' ')}` : all.join(' ')
  return end === '' ? '' : w.sample({ words: end.length > 60 ? `…${end.slice(-48)}` : end })
}

const sampleWords = 5

const Sign = ({ showing: { show } }: { readonly showing: Showing }) => {
  if (show === 'quotation') return <CircleCheck size={14} strokeWidth={2} aria-hidden />
  return show === 'paraphrase' ? (
    <CircleMinus size={14} strokeWidth={2} aria-hidden />
  ) : (
    <CircleSlash size={14} strokeWidth={2} aria-hidden />
  )
}

const shownWords = (shown: Exclude<Showing, { show: 'out' }>): string => {
  const isNamed = shown.attribution === 'name'
  if (shown.show === 'paraphrase') return isNamed ? w.shown.paraphraseAndName : w.shown.paraphrase
  if (isNamed) return w.shown.wordsAndName
  return shown.attribution === 'descriptor' ? w.shown.wordsAndDescriptor : w.shown.words
}
