import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { QuoteEdit } from '#core/model'
import { placeOf } from '#core/quote/verbatim/editing'
import { words as sentences } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import { type Choice, type StripWord, isChosen } from '../wordStrip'
import styles from './WordStrip.module.css'

interface WordStripProps {
  readonly text: string
  readonly language: string
  readonly words: readonly StripWord[]
  readonly edits: readonly QuoteEdit[]
  readonly choice: Choice | null
  readonly onChoose: (choice: Choice) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The source's words of a quote, to choose from: by pointer, with Shift as far as; by arrows the same way. */
export const WordStrip = ({ text, language, words, edits, choice, onChoose, onKeyDown }: WordStripProps) => {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const setting = settingOf(words.map((word) => text.slice(word.start, word.end)).join(' '), language)
  const focused = choice === null ? null : `${id}-${choice.focus}`
  useEffect(() => {
    if (focused !== null) document.getElementById(focused)?.scrollIntoView({ block: 'nearest' })
  }, [focused])
  return (
    <div
      ref={frame}
      className={styles['strip']}
      role="listbox"
      aria-multiselectable
      aria-orientation="horizontal"
      aria-label={sentences.quotes.editing.words}
      tabIndex={0}
      data-first
      dir={setting.direction}
      lang={setting.language}
      {...(focused === null ? {} : { 'aria-activedescendant': focused })}
      onKeyDown={onKeyDown}
    >
      {words.map((word, at) => (
        <span key={word.start} role="presentation">
          {word.lead !== '' && <span aria-hidden>{word.part > 0 ? ` / ${word.lead}` : word.lead}</span>}
          {word.lead === '' && word.part !== words[at - 1]?.part && at > 0 && <span aria-hidden> / </span>}
          <span
            id={`${id}-${at}`}
            role="option"
            aria-selected={isChosen(choice, at)}
            className={`${styles['word']} ${styles[kindAt(edits, word)] ?? ''} ${choice?.focus === at ? styles['focus'] : ''}`}
            onPointerDown={(event) => {
              event.preventDefault()
              frame.current?.focus()
              onChoose(
                event.shiftKey && choice !== null ? { anchor: choice.anchor, focus: at } : { anchor: at, focus: at },
              )
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1 && choice !== null) onChoose({ anchor: choice.anchor, focus: at })
            }}
          >
            {text.slice(word.start, word.end)}
          </span>
          <span aria-hidden>{word.gap === '' ? '\u200b' : word.gap}</span>
        </span>
      ))}
    </div>
  )
}

/** What was done to a word already. */
const kindAt = (edits: readonly QuoteEdit[], word: StripWord): string => {
  const edit = edits.find((other) => {
    const { start, end } = placeOf(other)
    return start === end ? start >= word.start && start <= word.end : start < word.end && end > word.start
  })
  return edit?.kind ?? 'plain'
}
