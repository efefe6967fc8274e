import type { Anchor, Span } from '#core/model'
import { spanOf } from './anchor'
import { isWholeWords } from './wholeWords'

export type Located =
  | { readonly found: 'exact'; readonly span: Span }
  | { readonly found: 'moved'; readonly span: Span }
  | { readonly found: 'lost' }

/**
 * Where an anchored span is now. The same words, or lost: a quotation is never guessed. It is *exact* where it
 * was, *moved* when its words stand once elsewhere, or once between the same surroundings; in two possible places it
 * is lost. Whole words only. Compares character by character; for other typography see `verbatim`.
 */
export const locate = (text: string, anchor: Anchor): Located => {
  if (standsAt(text, anchor, anchor.start) && hasContextAt(text, anchor, anchor.start)) {
    return { found: 'exact', span: spanOf(anchor) }
  }
  const start = onlyPlace(text, anchor)
  if (start === null) return { found: 'lost' }
  const span = { start, end: start + anchor.exact.length }
  return { found: start === anchor.start ? 'exact' : 'moved', span }
}

/** The offsets at which the words stand as whole words, in order; no more than `most` of them. */
export const placesOf = (text: string, words: string, most = Number.POSITIVE_INFINITY): readonly number[] => {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) {
    if (isWholeWords(text, { start: at, end: at + words.length })) places.push(at)
  }
  return places
}

/** The place of the words with the same surroundings, if there is one only; else the one place of the words alone. */
const onlyPlace = (text: string, anchor: Anchor): number | null => {
  const inContext = placesInContext(text, anchor)
  if (inContext.length === 1) return inContext[0] ?? null
  if (inContext.length > 1) return null
  const [only, another] = placesOf(text, anchor.exact, 2)
  return only !== undefined && another === undefined ? only : null
}

const placesInContext = (text: string, anchor: Anchor): readonly number[] => {
  const places: number[] = []
  const whole = anchor.prefix + anchor.exact + anchor.suffix
  for (let at = text.indexOf(whole); at >= 0 && places.length < 2; at = text.indexOf(whole, at + 1)) {
    const start = at + anchor.prefix.length
    if (standsAt(text, anchor, start)) places.push(start)
  }
  return places
}

const standsAt = (text: string, anchor: Anchor, start: number): boolean =>
  text.startsWith(anchor.exact, start) && isWholeWords(text, { start, end: start + anchor.exact.length })

const hasContextAt = (text: string, anchor: Anchor, start: number): boolean =>
  start >= anchor.prefix.length &&
  text.startsWith(anchor.prefix, start - anchor.prefix.length) &&
  text.startsWith(anchor.suffix, start + anchor.exact.length)
