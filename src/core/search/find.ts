import type { Span } from '../model'
import { type Folded, fold, folded } from './fold'
import { foldedSkeleton, hasCyrillic, hasLatin, skeleton } from './skeleton'

/** A search as it was typed, worked out once for all texts. */
export interface Query {
  readonly words: readonly { readonly folded: string; readonly skeleton: string; readonly cyrillic: boolean }[]
}

/** Shorter skeletons are in too many words. */
const shortestSkeleton = 4

export const queryFrom = (typed: string): Query => ({
  words: typed
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({ folded: folded(word), skeleton: skeleton(word), cyrillic: hasCyrillic(word) }))
    .filter((word) => word.folded !== ''),
})

/** Where a text has the first word of a search, if it has every one of them; accents, case and alphabet do not matter. */
export const findIn = (text: string, query: Query): Span | null => {
  if (query.words.length === 0) return null
  const plain = folded(text)
  const missing = query.words.filter((word) => !plain.includes(word.folded))
  if (missing.some((word) => !couldSound(text, word))) return null
  const sounds = missing.length > 0 ? skeleton(text) : ''
  if (missing.some((word) => !sounds.includes(word.skeleton))) return null
  const first = query.words[0]
  if (first === undefined) return null
  return plain.includes(first.folded)
    ? placeIn(fold(text), first.folded)
    : placeIn(foldedSkeleton(text), first.skeleton)
}

/** Across alphabets only: within one, what is written differently is different. */
const couldSound = (text: string, word: Query['words'][number]): boolean =>
  word.skeleton.length >= shortestSkeleton && (word.cyrillic ? hasLatin(text) : hasCyrillic(text))

const placeIn = (text: Folded, words: string): Span | null => {
  const at = text.text.indexOf(words)
  if (at < 0) return null
  const start = text.origin(at)
  return { start, end: Math.max(start + 1, text.origin(at + words.length)) }
}
