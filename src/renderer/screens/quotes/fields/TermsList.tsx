import { CircleDashed, CircleSlash2, Clock, Eye, EyeOff, FileClock, MessageSquare, Users } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ReleaseBasis } from '#core/model'
import { Kbd } from '../../../parts/Kbd'
import { words } from '../../../words'
import { backwards, onwards } from '../../../parts/reading'
import styles from './TermsList.module.css'

/** In the order of their numbers, each with its own sign. */
const signs = {
  'on-record': Eye,
  background: EyeOff,
  'deep-background': MessageSquare,
  'off-record': CircleSlash2,
  'chatham-house': Users,
  embargoed: Clock,
  unknown: CircleDashed,
  'as-prepared': FileClock,
} as const satisfies Readonly<Record<ReleaseBasis, unknown>>
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, [onwards]: 1, ArrowUp: -1, [backwards]: -1 }

const all = Object.keys(signs) as readonly ReleaseBasis[]

const w = words.quotes.release

interface TermsListProps {
  readonly label: string
  readonly value: ReleaseBasis
  readonly onChoose: (basis: ReleaseBasis) => void
  /** What belongs to the terms that hold, or are being set: it stands under them. */
  readonly children: ReactNode
}

/**
 * All terms with their numbers and what each lets readers see. Looking changes nothing: arrows only move, Enter, the space bar
 * or a number sets.
 */
export const TermsList = ({ label, value, onChoose, children }: TermsListProps) => {
  const rows = useRef(new Map<ReleaseBasis, HTMLElement>())
  const [at, setAt] = useState(value)
  useEffect(() => setAt(value), [value])

  const onKeyDown = (event: KeyboardEvent, basis: ReleaseBasis): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const numbered = /^[1-9]$/.test(event.key) ? all[Number(event.key) - 1] : undefined
    const chosen = event.key === 'Enter' || event.key === ' ' ? basis : numbered
    if (step === undefined && chosen === undefined) return
    // Elsewhere these keys move through quotations and answer other questions.
    event.preventDefault()
    event.stopPropagation()
    const next = chosen ?? all[(all.indexOf(basis) + (step ?? 0) + all.length) % all.length] ?? basis
    setAt(next)
    rows.current.get(next)?.focus()
    if (chosen !== undefined) onChoose(chosen)
  }

  return (
    <div className={styles['list']} role="radiogroup" aria-label={label}>
      {all.map((basis, index) => {
        const Sign = signs[basis]
        const isChosen = basis === value
        return (
          <div key={basis} className={styles['row']} data-selected={isChosen || undefined}>
            <div
              ref={(element) => void (element === null ? rows.current.delete(basis) : rows.current.set(basis, element))}
              className={styles['terms']}
              role="radio"
              aria-checked={isChosen}
              aria-labelledby={`terms-${basis}`}
              aria-describedby={`terms-${basis}-sense`}
              tabIndex={basis === at ? 0 : -1}
              data-first={basis === at || undefined}
              onFocus={() => setAt(basis)}
              onClick={() => onChoose(basis)}
              onKeyDown={(event) => onKeyDown(event, basis)}
            >
              <span className={styles['mark']} aria-hidden />
              <Sign size={14} strokeWidth={1.75} aria-hidden />
              <span className={styles['said']}>
                <span id={`terms-${basis}`} className={styles['name']}>
                  {w.bases[basis]}
                </span>
                <span id={`terms-${basis}-sense`}>{w.sense[basis]}</span>
              </span>
              <Kbd keys={String(index + 1)} />
            </div>
            {isChosen && <div className={styles['inside']}>{children}</div>}
          </div>
        )
      })}
      <p className={styles['hint']}>
        {w.looking} <Kbd keys="Mod+Z" isRead /> {w.takenBack}
      </p>
    </div>
  )
}
