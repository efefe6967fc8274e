import { Split } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Source, Span } from '#core/model'
import { Kbd } from '../../../parts/Kbd'
import { words } from '../../../words'
import styles from './CrossingChoice.module.css'

/** What may be kept of a selection that no utterance holds whole. */
export interface Choice {
  readonly as: 'inside' | 'spoken' | 'reported'
  readonly spans: readonly Span[]
}

interface CrossingChoiceProps {
  readonly source: Source
  readonly choices: readonly Choice[]
  readonly onChosen: (choice: Choice) => void
  readonly onLeft: () => void
}

const w = words.sources.crossing

/** The honest choices, as they would stand in print; numbers answer, Enter takes the first, Esc lets go. */
export const CrossingChoice = ({ source, choices, onChosen, onLeft }: CrossingChoiceProps) => {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const choice = event.key === 'Enter' ? choices[0] : choices[Number(event.key) - 1]
    if (event.key !== 'Escape' && choice === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (choice === undefined) onLeft()
    else onChosen(choice)
  }
  return (
    <div ref={panel} className={styles['panel']} role="dialog" aria-label={w.title} tabIndex={-1} onKeyDown={onKeyDown}>
      <p className={styles['head']}>
        <Split size={14} strokeWidth={1.75} aria-hidden />
        <strong>{choices.some(({ as }) => as === 'spoken') ? w.noMarks : w.title}</strong> {w.ask}
      </p>
      {choices.map((choice, index) => (
        <button
          key={choice.as}
          type="button"
          className={`${styles['choice']} ${index === 0 ? styles['first'] : ''}`}
          onClick={() => onChosen(choice)}
        >
          <Kbd keys={String(index + 1)} />
          <span className={styles['what']}>
            <span className={styles['name']}>{w.choices[choice.as]}</span>
            <span
              className={`${styles['words']} ${choice.as === 'reported' ? styles['reported'] : ''}`}
              lang={source.language}
              dir="auto"
            >
              {choice.as === 'reported' ? textOf(source, choice) : `“${textOf(source, choice)}”`}
            </span>
            <span className={styles['why']}>{w.why[choice.as]}</span>
          </span>
        </button>
      ))}
    </div>
  )
}

const textOf = (source: Source, { spans }: Choice): string =>
  spans.map(({ start, end }) => source.text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ')
