import { type KeyboardEvent, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Kit } from '#core/model'
import { EmptyState } from '../../parts/EmptyState'
import type { TriedOutcome } from '../../state/session'
import { words } from '../../words'
import { ArrivalRow } from './ArrivalRow'
import styles from './Arrivals.module.css'

interface ArrivalListProps {
  readonly outcomes: readonly TriedOutcome[]
  readonly kit: Kit | undefined
  /** The line in front, by its place. */
  readonly at: number
  readonly onChoose: (at: number) => void
}

const w = words.imports

/** The files line by line, in columns. One line has the focus; arrows go from one to the next. */
export const ArrivalList = ({ outcomes, kit, at, onChoose }: ArrivalListProps) => {
  const list = useRef<HTMLUListElement>(null)
  const drawn = useGrowing(outcomes.length)
  const isThere = at < drawn
  const latest = useRef(onChoose)
  useEffect(() => {
    latest.current = onChoose
  })
  const choose = useCallback((chosen: number) => latest.current(chosen), [])
  // The line in front has the keys whenever nothing else has: at first, and when what had them is gone.
  useEffect(() => {
    const focused = document.activeElement
    const isFree = focused === null || focused === document.body || focused.matches('main')
    const isOther = focused?.matches('[data-line]') === true && list.current?.contains(focused) === true
    if (isThere && (isFree || isOther)) lineAt(list.current, at)?.focus()
  }, [at, isThere, outcomes])
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOwn = event.target instanceof HTMLElement && event.target.dataset['line'] !== undefined
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -outcomes.length, End: outcomes.length }[event.key]
    if (!isOwn || step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    onChoose(Math.min(outcomes.length - 1, Math.max(0, at + step)))
  }
  if (outcomes.length === 0) return <EmptyState title={w.nothing} detail={w.dropMore} />
  return (
    <div className={styles['scroll']}>
      <div className={`${styles['columns']} ${styles['heads']}`} aria-hidden>
        <span />
        <span>{w.heads.text}</span>
        <span className={styles['kind']}>{w.heads.kind}</span>
        <span className={styles['encoding']}>{w.heads.encoding}</span>
        <span className={styles['aside']}>{w.heads.aside}</span>
        <span>{w.heads.result}</span>
      </div>
      <ul ref={list} aria-label={w.arrivals} onKeyDown={onKeyDown}>
        {outcomes.slice(0, drawn).map((outcome, place) => (
          <ArrivalRow
            key={keyOf(outcome, place)}
            outcome={outcome}
            kit={kit}
            at={place}
            isCurrent={place === at}
            onChoose={choose}
          />
        ))}
      </ul>
      <p className={styles['more']}>{w.dropMore}</p>
    </div>
  )
}

const keyOf = ({ name, result }: TriedOutcome, at: number): string =>
  result.ok ? result.sourceId : (result.waits ?? `${at} ${name}`)

const lineAt = (list: HTMLElement | null, at: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-line="${at}"]`) ?? null

/** Lines that are drawn in one turn. */
const step = 4

/** A number that grows to another one in turns of its own: what came is read at once, and the window is never held up. */
const useGrowing = (to: number): number => {
  const [grown, grow] = useState(Math.min(to, step))
  useEffect(() => {
    if (grown >= to) return
    const turn = setTimeout(() => startTransition(() => grow(grown + step)))
    return () => clearTimeout(turn)
  }, [grown, to])
  return grown
}
