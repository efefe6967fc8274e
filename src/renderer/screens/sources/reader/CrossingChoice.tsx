import { MessageSquare, Split } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Kit, type Source, type Span, speakerNames, speakersOf } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { withoutMarks } from '#core/quote/printing/reported'
import { wordsInText } from '#core/quote/printing/wordCount'
import { partsOf } from '#core/quote/verbatim/crossing'
import { Faces } from '../../../parts/Faces'
import { Kbd } from '../../../parts/Kbd'
import { SpeakerState } from '../../../parts/SpeakerState'
import { newId } from '../../../state/newId'
import { words } from '../../../words'
import { quoteFrom } from '../reading/newQuote'
import styles from './CrossingChoice.module.css'

/** What may be kept of a selection that no utterance holds whole. */
export interface Choice {
  readonly as: 'inside' | 'spoken' | 'reported'
  readonly spans: readonly Span[]
}

interface CrossingChoiceProps {
  readonly kit: Kit
  readonly source: Source
  readonly choices: readonly Choice[]
  readonly onChosen: (choice: Choice) => void
  readonly onLeft: () => void
}

const w = words.sources.crossing

/** The honest choices, as they would stand in print; numbers answer, Enter takes the first, Esc lets go. */
export const CrossingChoice = ({ kit, source, choices, onChosen, onLeft }: CrossingChoiceProps) => {
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
              {choice.as === 'reported' ? <Reported source={source} choice={choice} /> : `“${textOf(source, choice)}”`}
            </span>
            {choice.as === 'reported' && <WhatIsInIt source={source} choice={choice} />}
            <span className={styles['why']}>
              {choice.as === 'inside' && <Speaker kit={kit} source={source} choice={choice} />}
              {choice.as === 'reported' && <MessageSquare size={13} strokeWidth={1.75} aria-hidden />}
              {w.why[choice.as]}
            </span>
          </span>
        </button>
      ))}
      <p className={styles['foot']}>
        <Kbd keys="Enter" /> {w.first} <Kbd keys="Escape" /> {w.leave}
      </p>
    </div>
  )
}

interface PartsProps {
  readonly source: Source
  readonly choice: Choice
}

/** The narration in it is hatched: those words are nobody’s own. */
const Reported = ({ source, choice }: PartsProps) =>
  partsOf(source, choice.spans).map(({ start, end, isSaid }) => (
    <span key={start} className={isSaid ? undefined : styles['narrated']}>
      {withoutMarks(source.text.slice(start, end)).replaceAll(/\s+/g, ' ')}
    </span>
  ))

/** How many of the words stand between the marks, and how many outside. */
const WhatIsInIt = ({ source, choice }: PartsProps) => {
  const parts = partsOf(source, choice.spans)
  const number = (isSaid: boolean): number =>
    parts
      .filter((part) => part.isSaid === isSaid)
      .reduce((sum, { start, end }) => sum + wordsInText(source.text.slice(start, end)), 0)
  return (
    <span className={styles['parts']}>
      <span className={styles['within']} aria-hidden />
      {w.within({ number: number(true) })}
      <span className={styles['outside']} aria-hidden />
      {w.outside({ number: number(false) })}
    </span>
  )
}

/** Whose words the source says they are, and how far that holds. */
const Speaker = ({
  kit,
  source,
  choice,
}: Pick<CrossingChoiceProps, 'kit' | 'source'> & { readonly choice: Choice }) => {
  const quote = quoteFrom(kit, source, choice.spans, newId('quo'))
  const speakers = speakersOf(kit, quote)
  if (speakers.length === 0) return null
  return (
    <>
      <Faces kit={kit} people={speakers} size={20} />
      <span className={styles['name']}>{speakerNames(kit, quote)}</span>
      <SpeakerState state={attributionOf(quote, source, kit).state} />
    </>
  )
}

const textOf = (source: Source, { spans }: Choice): string =>
  spans.map(({ start, end }) => source.text.slice(start, end).replaceAll(/\s+/g, ' ')).join(' … ')
