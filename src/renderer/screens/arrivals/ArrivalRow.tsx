import { Ban, CircleCheck, CircleHelp, FileCode, FileSpreadsheet, FileText, Mail, Mic, Undo2 } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import { type Kit, type Source, isOffered } from '#core/model'
import { Pressable } from '../../parts/Pressable'
import { go } from '../../state/actions'
import { type ArrivalStanding, isAsking, standingOf, twinOf } from '../../state/asking'
import type { TriedOutcome } from '../../state/session'
import { words } from '../../words'
import { nameOfLanguage } from '../../words/languages'
import { asidesOf } from '../sources/asideKinds'
import styles from './Arrivals.module.css'
import { ArrivalStrip } from './ArrivalStrip'
import { EncodingChoice, KindChoice } from './ReadOtherwise'
import { onwards } from '../../parts/reading'
import { sourceOf } from './answers'

interface ArrivalRowProps {
  readonly outcome: TriedOutcome
  readonly kit: Kit | undefined
  /** Its place among the lines, from 0. */
  readonly at: number
  readonly isCurrent: boolean
  readonly onChoose: (at: number) => void
}

const w = words.imports

/** One file: what it is, how it was read, what of it is no part of the text, and what came of it; below, what it asks. */
export const ArrivalRow = memo(({ outcome, kit, at, isCurrent, onChoose }: ArrivalRowProps) => {
  const { name, result } = outcome
  const standing = standingOf(outcome, kit)
  const source = sourceOf(outcome, kit)
  const title = source?.title ?? (name || w.pasted)
  const Sign = fileSigns[looksOf(name, source)]
  const open = (): void => {
    if (source !== undefined) go({ screen: 'sources', item: source.id })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') return step(event)
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    event.stopPropagation()
    const first = event.currentTarget.querySelector<HTMLElement>('[data-first] :is(input, button)')
    if (first === null) open()
    else if (first.matches('input')) first.focus()
    else first.click()
  }
  return (
    <li className={`${styles['place']} ${isCurrent ? styles['current'] : ''}`}>
      <article
        className={styles['line']}
        data-line={at}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent}
        aria-label={w.line({ name: title, word: w.standings[standing] })}
        onKeyDown={onKeyDown}
        onFocus={() => onChoose(at)}
      >
        <div className={styles['columns']}>
          <span className={styles['sign']}>
            <Sign size={16} strokeWidth={1.75} aria-hidden />
          </span>
          <div className={styles['text']}>
            {source === undefined ? (
              <p className={styles['title']} dir="auto">
                {title}
              </p>
            ) : (
              <Pressable
                className={`${styles['title']} ${styles['opens']}`}
                aria-label={w.showNamed({ title, name: name || w.pasted })}
                onPress={open}
              >
                <span lang={source.language} dir="auto">
                  {title}
                </span>
              </Pressable>
            )}
            <p className={styles['facts']}>
              {source !== undefined && <span className={styles['name']}>{name || w.pasted}</span>}
              {source !== undefined && factsOf(source).map((fact) => <span key={fact}>{fact}</span>)}
            </p>
          </div>
          <div className={styles['kind']}>
            {source === undefined ? (
              <p className={styles['quiet']}>{standing === 'gone' ? null : w.notRead}</p>
            ) : (
              <>
                <KindChoice source={source} />
                <p className={styles['sub']}>{foundIn(kit, source)}</p>
              </>
            )}
          </div>
          <div className={styles['encoding']}>
            {source !== undefined && <EncodingChoice source={source} notes={result.ok ? result.notes : []} />}
          </div>
          <div className={styles['aside']}>{source !== undefined && <SetAside source={source} />}</div>
          <Result standing={standing} kit={kit} source={source} />
        </div>
        <ArrivalStrip outcome={outcome} standing={standing} kit={kit} source={source} />
      </article>
    </li>
  )
})
ArrivalRow.displayName = 'ArrivalRow'

/** From the line into what can be chosen of it, from one to the next, and back. */
const step = (event: KeyboardEvent<HTMLElement>): void => {
  const stops = [
    event.currentTarget,
    ...event.currentTarget.querySelectorAll<HTMLElement>('button[aria-haspopup=listbox]'),
  ]
  const at = stops.findIndex((stop) => stop === event.target)
  if (at < 0) return
  const isOnwards = event.key === onwards
  const next = stops[at + (isOnwards ? 1 : -1)]
  event.preventDefault()
  event.stopPropagation()
  next?.focus()
}

const fileSigns = { mail: Mail, spoken: Mic, page: FileCode, table: FileSpreadsheet, text: FileText } as const

const looksOf = (name: string, source: Source | undefined): keyof typeof fileSigns => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (['eml', 'msg'].includes(ending)) return 'mail'
  if (source?.kind === 'transcript' || source?.kind === 'interview') return 'spoken'
  if (['html', 'htm', 'xhtml', 'mht', 'mhtml'].includes(ending)) return 'page'
  return ['xlsx', 'xls', 'ods', 'csv'].includes(ending) ? 'table' : 'text'
}

const factsOf = ({ arrival: { original, pages, attachments } }: Source): readonly string[] => [
  ...(pages.length === 0 ? [] : [words.sources.arrival.pages({ pages: pages.length })]),
  ...(original === null ? [] : [w.size({ kilobytes: Math.max(1, Math.round(original.size / 1_000)) })]),
  ...(attachments.length === 0 ? [] : [w.attached({ number: attachments.length })]),
]

/** What is proposed from it as the kit is now: an answer given on this sheet changes that. */
const foundIn = (kit: Kit | undefined, source: Source): string => {
  if (kit === undefined) return ''
  const quotes = kit.quotes.filter(
    (quote) => quote.sourceId === source.id && quote.standing !== 'dropped' && !isOffered(quote),
  ).length
  const people = kit.people.filter(
    ({ mentions, standing }) => standing !== 'dropped' && mentions.some(({ sourceId }) => sourceId === source.id),
  ).length
  // Of a text about which is asked first nothing is counted yet.
  return quotes === 0 && twinOf(kit, source) !== null ? '' : w.proposed({ quotes, people })
}

const SetAside = ({ source }: { readonly source: Source }) => {
  const { asides, mends } = source.arrival
  const lines = mends.filter(({ kind }) => kind === 'wrap' || kind === 'quoted-mail').length
  const kinds = asidesOf(source).map(({ kind, number }) => w.asides[kind]({ number }))
  return (
    <>
      <p className={asides.length === 0 ? styles['quiet'] : styles['main']}>
        {asides.length === 0 ? w.nothingSetAside : w.setAside({ number: asides.length })}
      </p>
      <p className={styles['sub']}>{kinds.length > 0 ? kinds.join(', ') : lines > 0 ? w.joined({ lines }) : null}</p>
    </>
  )
}

interface ResultProps extends Pick<ArrivalRowProps, 'kit'> {
  readonly standing: ArrivalStanding
  readonly source: Source | undefined
}

const Result = ({ standing, kit, source }: ResultProps) => {
  const tone = isAsking(standing) ? 'asks' : standing
  const Sign = signs[tone]
  const below = belowResult(standing, kit, source)
  return (
    <div className={styles['result']}>
      <p className={styles[tone]}>
        <Sign size={14} strokeWidth={2} aria-hidden /> {w.standings[standing]}
      </p>
      {below !== null && <p className={styles['sub']}>{below}</p>}
    </div>
  )
}

const signs = { taken: CircleCheck, asks: CircleHelp, refused: Ban, gone: Undo2 } as const

const belowResult = (standing: ArrivalStanding, kit: Kit | undefined, source: Source | undefined): string | null => {
  if (standing === 'twin') {
    const twin = kit === undefined || source === undefined ? null : twinOf(kit, source)
    return twin === null ? null : w.results.twin({ share: Math.floor(twin.share * 100) })
  }
  if (standing !== 'taken') return w.results[standing]
  if (source === undefined) return null
  return source.arrival.pages.length > 0 ? w.results.pages : nameOfLanguage(source.language)
}
