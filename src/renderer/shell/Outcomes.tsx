import { noteWords } from '../words/noteWords'
import { failureWords } from '../words/failureWords'
import { Ban, CircleCheck, CircleHelp, ScanText } from 'lucide-react'
import { memo, startTransition, useEffect, useState } from 'react'
import type { ImportNote } from '#contract/views'
import { type Kit, type Source, isOffered, isToReview } from '#core/model'
import { releaseFor } from '#core/terms/restrictions'
import { Button } from '../parts/Button'
import { Sheet } from '../parts/Sheet'
import { TwinQuestion, twinOf } from '../screens/sources/TwinQuestion'
import { ReadOtherwise } from './ReadOtherwise'
import { ReadRefused, wayWords } from './ReadRefused'
import { go, show } from '../state/actions'
import { type Transcribing, type TriedOutcome, useSession } from '../state/session'
import { transcribe } from '../state/transcribing'
import { words } from '../words'
import { longDay } from '../words/dates'
import styles from './Outcomes.module.css'
import { type OutcomeStanding, standingOf } from './outcomeStanding'
import { Unlock } from './Unlock'

const w = words.imports

/** What became of each of several files. */
export const Outcomes = () => {
  const outcomes = useSession((state) => state.outcomes)
  const kit = useSession((state) => state.open?.kit)
  const taken = outcomes.filter(({ result }) => result.ok)
  const numberOf = (sought: OutcomeStanding['state']): number =>
    outcomes.filter((outcome) => standingOf(outcome, kit).state === sought).length
  const [asking, refused] = [numberOf('asks'), numberOf('refused')]
  const changeable = useGrowing(outcomes.length)
  return (
    <Sheet title={w.title} isWide onClose={() => show(null)}>
      <p className={styles['summary']}>
        <span>
          {taken.length === outcomes.length
            ? w.summary({ all: outcomes.length })
            : w.summaryPart({ taken: taken.length, all: outcomes.length })}
        </span>
        {asking > 0 && (
          <span className={styles['asks']}>
            <CircleHelp size={14} aria-hidden /> {w.asking({ number: asking })}
          </span>
        )}
        {refused > 0 && (
          <span className={styles['refused']}>
            <Ban size={14} aria-hidden /> {w.refusing({ number: refused })}
          </span>
        )}
      </p>
      <ul className={styles['list']}>
        {outcomes.map((outcome, at) => (
          <Outcome key={`${at}${outcome.name}`} outcome={outcome} isChangeable={at < changeable} />
        ))}
      </ul>
      <div className={styles['foot']}>
        {taken.length > 0 && (
          <Button kind="primary" autoFocus onPress={() => go({ screen: 'quotes' })}>
            {w.review({ number: kit?.quotes.filter(isToReview).length ?? 0 })}
          </Button>
        )}
        <Button onPress={() => show(null)}>{w.close}</Button>
      </div>
    </Sheet>
  )
}

/** Rows that get their choices in one turn: a choice of kind or encoding takes a few milliseconds to make. */
const step = 3

/** A number that grows to another one in turns of its own: what came is read at once, and the window is never held up. */
const useGrowing = (to: number): number => {
  const [grown, grow] = useState(0)
  useEffect(() => {
    if (grown >= to) return
    const turn = setTimeout(() => startTransition(() => grow(grown + step)))
    return () => clearTimeout(turn)
  }, [grown, to])
  return grown
}

/** The question below says it with what differs. */
const isSaid = ({ code }: ImportNote): boolean => code !== 'twinInKit'

/** What is proposed from it as the kit is now: an answer given on this sheet changes that. */
const Found = ({ kit, source }: { readonly kit: Kit; readonly source: Source }) => {
  const quotes = kit.quotes.filter(
    (quote) => quote.sourceId === source.id && quote.standing !== 'dropped' && !isOffered(quote),
  ).length
  const people = kit.people.filter(
    ({ mentions, standing }) => standing !== 'dropped' && mentions.some(({ sourceId }) => sourceId === source.id),
  ).length
  const newer = kit.sources.find(({ supersedes }) => supersedes === source.id)
  if (newer !== undefined) return <p>{w.replaced({ title: newer.title })}</p>
  // Of a text about which is asked first nothing is counted yet.
  if (quotes === 0 && twinOf(kit, source) !== null) return null
  return <p>{[w.proposed({ quotes, people }), ...recordOf(source)].join(' · ')}</p>
}

/** Its day, who published it, and the terms on which its quotes stand until somebody says otherwise. */
const recordOf = (source: Source): readonly string[] => {
  // The terms of a long text are looked for in many lines: only where there is something to say.
  const isPrepared = source.origin === 'as-prepared' && releaseFor(source).basis === 'as-prepared'
  return [
    ...(source.date === null ? [] : [longDay(source.date)]),
    ...(source.publisher === null ? [] : [source.publisher]),
    // What it asks for otherwise is said below, with its words.
    ...(isPrepared ? [words.quotes.release.bases['as-prepared']] : []),
  ]
}

/** A scanned file can be typed from its pages. */
const ByHand = (file: Transcribing) => (
  <div className={styles['unlock']}>
    <Button icon={ScanText} label={words.pages.transcribeNamed({ name: file.name })} onPress={() => transcribe(file)}>
      {words.pages.transcribe}
    </Button>
  </div>
)

interface OutcomeProps {
  readonly outcome: TriedOutcome
  /** Its kind and its encoding can be chosen here. */
  readonly isChangeable: boolean
}

const signs = { taken: CircleCheck, asks: CircleHelp, refused: Ban } as const

const Outcome = memo(({ outcome, isChangeable }: OutcomeProps) => {
  const { name, result, tried = [] } = outcome
  const last = tried.at(-1)
  const asks = !result.ok && result.ways === undefined ? result.waits : undefined
  const failure = result.ok ? null : failureWords(result.failure)
  const kit = useSession((state) => state.open?.kit)
  const source = result.ok ? kit?.sources.find(({ id }) => id === result.sourceId) : undefined
  const { state, word } = standingOf(outcome, kit)
  const Sign = signs[state]
  return (
    <li className={styles['outcome']}>
      <Sign size={16} className={styles[state]} aria-hidden />
      <div className={styles['said']}>
        <p className={styles['name']}>{name}</p>
        {!result.ok && asks !== undefined && result.failure.code !== 'source.scanned' && (
          <Unlock key={asks} name={name} waits={asks} />
        )}
        {failure !== null && (
          <p>
            {failure.title} {failure.next}
          </p>
        )}
        {!result.ok && asks !== undefined && result.failure.code === 'source.scanned' && (
          <ByHand name={name} waits={asks} pages={Number(result.failure.facts['pages'] ?? 1)} />
        )}
        {!result.ok && tried.length > 0 && <p>{w.tried({ ways: tried.map(wayWords).join('; ') })}</p>}
        {!result.ok && result.waits !== undefined && result.ways !== undefined && isChangeable && (
          <ReadRefused name={name} waits={result.waits} ways={result.ways} />
        )}
        {result.ok && last !== undefined && <p>{w.readSo({ way: wayWords(last) })}</p>}
        {result.ok && source === undefined && <p>{w.proposed({ quotes: result.quotes, people: result.people })}</p>}
        {kit !== undefined && source !== undefined && <Found kit={kit} source={source} />}
        {result.ok && result.notes.filter(isSaid).map((note) => <p key={note.code}>{noteWords(note)}</p>)}
        {source !== undefined &&
          (isChangeable ? <ReadOtherwise source={source} /> : <div className={styles['read']} />)}
        {kit !== undefined && source !== undefined && <TwinQuestion kit={kit} source={source} />}
      </div>
      <div className={styles['result']}>
        <span className={styles[state]}>{word}</span>
        {source !== undefined && (
          <Button kind="quiet" label={w.showNamed({ name })} onPress={() => go({ screen: 'sources', item: source.id })}>
            {w.show}
          </Button>
        )}
      </div>
    </li>
  )
})
