import type { Span } from '#core/model'
import { isInsideWord } from '#core/text/wholeWords'

/**
 * The words of a text as one steps over them. What holds a word together is decided in core, by the rule that a
 * quotation may not cut it; here it is only asked, so that the caret can never stop where a quotation may not begin.
 */
export const wordsWithin = (text: string, start: number, end: number): readonly Span[] => {
  const words: Span[] = []
  for (let from = nextWordStart(text, start - 1, end); from !== null; from = nextWordStart(text, from, end)) {
    words.push({ start: from, end: wordEnd(text, from, end) })
  }
  return words
}

/** The word an offset lies in or touches at its beginning; null between words. */
export const wordAt = (text: string, offset: number): Span | null => {
  const start = startOfUnit(text, offset)
  if (!opensWord(text, start)) return null
  return { start, end: wordEnd(text, start, text.length) }
}

/** Where the first word after this offset begins; null when there is none before `limit`. */
export const nextWordStart = (text: string, offset: number, limit = text.length): number | null => {
  for (let at = Math.max(0, offset + 1); at < limit; at += 1) if (opensWord(text, at)) return at
  return null
}

/** Where the last word before this offset begins; null when there is none from `limit` on. */
export const previousWordStart = (text: string, offset: number, limit = 0): number | null => {
  for (let at = Math.min(text.length, offset) - 1; at >= limit; at -= 1) if (opensWord(text, at)) return at
  return null
}

/** Where the word that holds the next letter after this offset ends; null when no word follows. */
export const nextWordEnd = (text: string, offset: number): number | null => {
  const inside = wordAt(text, offset)
  if (inside !== null && inside.end > offset) return inside.end
  const start = nextWordStart(text, offset - 1)
  return start === null ? null : wordEnd(text, start, text.length)
}

/** Where the last word before this offset ends; null when there is none. */
export const previousWordEnd = (text: string, offset: number): number | null => {
  for (let start = previousWordStart(text, offset); start !== null; start = previousWordStart(text, start)) {
    const end = wordEnd(text, start, text.length)
    if (end < offset) return end
  }
  return null
}

const startOfUnit = (text: string, offset: number): number => {
  let start = Math.min(offset, text.length)
  while (isInsideWord(text, start)) start -= 1
  return start
}

const wordEnd = (text: string, start: number, limit: number): number => {
  let end = start + 1
  while (end < limit && isInsideWord(text, end)) end += 1
  return end
}

/** A letter, a figure, or a sign that core takes together with the figure after it: "€5", "−3". */
const opensWord = (text: string, offset: number): boolean => {
  const sign = text.slice(offset, offset + 2)
  if (!/^[\p{L}\p{N}_]/u.test(sign) && !/^[\p{Sc}#+±−]\p{Nd}/u.test(sign)) return false
  return !isInsideWord(text, offset)
}
