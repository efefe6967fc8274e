import type { Span } from '#core/model'
import { characterEnd, characterStart, isInsideCharacter } from './characters'
import { sentences } from './sentences'
import { isInsideWord } from './wholeWords'

/** The span without white space at its ends, and never empty-handed: null when it holds nothing else. */
const withoutOuterSpace = (text: string, span: Span): Span | null => {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start)) && !isInsideCharacter(text, start + 1)) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1)) && !isInsideCharacter(text, end - 1)) end -= 1
  return start < end ? { start, end } : null
}

/** The selection grown to whole words, outer white space left out. Null when there is no word in or at it. */
export const snapToWords = (text: string, span: Span): Span | null =>
  withoutOuterSpace(text, { start: wordStart(text, span.start), end: wordEnd(text, span.end) })

/**
 * The sentences of the lines around a span, some thousands of signs to both sides: enough for its neighbours, in any
 * text.
 */
export const sentencesAround = (text: string, span: Span): readonly Span[] => {
  const from = text.lastIndexOf('\n', Math.max(0, span.start - neighbourhood)) + 1
  const lineEnd = text.indexOf('\n', span.end + neighbourhood)
  const lines = text.slice(from, lineEnd < 0 ? text.length : lineEnd)
  return sentences(lines).map(([start, end]) => ({ start: from + start, end: from + end }))
}

const neighbourhood = 4_000

/** One end of a selection moved by one word, as Shift+arrow does. Null when there is nowhere left to go. */
export const moveEdge = (text: string, span: Span, edge: 'start' | 'end', by: 'forward' | 'backward'): Span | null => {
  const ahead = by === 'forward'
  const moved =
    edge === 'start'
      ? { start: ahead ? nextWordStart(text, span.start) : previousWordStart(text, span.start), end: span.end }
      : { start: span.start, end: ahead ? nextWordEnd(text, span.end) : previousWordEnd(text, span.end) }
  const isSame = moved.start === span.start && moved.end === span.end
  return isSame || moved.start >= moved.end ? null : moved
}

/** The start of the word an offset lies in; the offset itself between words. */
export const wordStart = (text: string, offset: number): number => {
  let at = characterStart(text, offset)
  while (isInsideWord(text, at)) at -= 1
  return at
}

/** The end of the word an offset lies in; the offset itself between words. */
export const wordEnd = (text: string, offset: number): number => {
  let at = characterEnd(text, offset)
  while (isInsideWord(text, at)) at += 1
  return at
}

const nextWordStart = (text: string, offset: number): number => {
  let at = wordEnd(text, offset + 1)
  while (at < text.length && !startsWord(text, at)) at += 1
  return at
}

const previousWordStart = (text: string, offset: number): number => {
  let at = Math.max(0, offset - 1)
  while (at > 0 && !startsWord(text, at)) at -= 1
  return startsWord(text, at) ? at : offset
}

const nextWordEnd = (text: string, offset: number): number => {
  let at = Math.min(text.length, offset + 1)
  while (at < text.length && !endsWord(text, at)) at += 1
  return endsWord(text, at) ? at : offset
}

const previousWordEnd = (text: string, offset: number): number => {
  let at = wordStart(text, offset - 1)
  while (at > 0 && !endsWord(text, at)) at -= 1
  return at
}

const startsWord = (text: string, at: number): boolean =>
  !isInsideWord(text, at) && /^[\p{L}\p{N}\p{Sc}]/u.test(text.slice(at, at + 2))

const endsWord = (text: string, at: number): boolean =>
  !isInsideWord(text, at) && /[\p{L}\p{N}\p{M}%‰]$/u.test(text.slice(Math.max(0, at - 2), at))
