import type { Quote, Span } from '#core/model'
import { wordsWithin } from '../sources/reading/words'

/** One word of a quote, and what stands between it and the next. */
export interface StripWord extends Span {
  /** Which stretch of the quote it belongs to. */
  readonly part: number
  /** Punctuation and space up to the next word or the end of the stretch. */
  readonly gap: string
  /** Marks before the first word of a stretch. */
  readonly lead: string
}

/** The words of a quote in order, as one chooses them for an edit. */
export const wordsOfQuote = (quote: Quote, text: string): readonly StripWord[] =>
  quote.anchors.flatMap((anchor, part) => {
    const words = wordsWithin(text, anchor.start, anchor.end)
    return words.map((word, at) => ({
      ...word,
      part,
      gap: text.slice(word.end, words[at + 1]?.start ?? anchor.end),
      lead: at === 0 ? text.slice(anchor.start, word.start) : '',
    }))
  })

/** The chosen words, from the one chosen first to the one chosen last, whichever stands before. */
export interface Choice {
  readonly anchor: number
  readonly focus: number
}

export const isChosen = (choice: Choice | null, index: number): boolean =>
  choice !== null && index >= Math.min(choice.anchor, choice.focus) && index <= Math.max(choice.anchor, choice.focus)

/** The place in the source of the words chosen; null when none are, or when they are no more there. */
export const spanOfChoice = (words: readonly StripWord[], choice: Choice | null): Span | null => {
  if (choice === null) return null
  const first = words[Math.min(choice.anchor, choice.focus)]
  const last = words[Math.max(choice.anchor, choice.focus)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The choice after an arrow key; `extend` keeps what was chosen first. */
export const steppedChoice = (choice: Choice | null, count: number, by: number, extend: boolean): Choice | null => {
  if (count === 0) return null
  const from = choice?.focus ?? (by > 0 ? -1 : count)
  const focus = Math.min(count - 1, Math.max(0, from + by))
  return { anchor: extend && choice !== null ? choice.anchor : focus, focus }
}
