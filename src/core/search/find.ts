import type { Span } from '../model'
import { type Folded, fold, folded, originIn, stepsOf } from './fold'
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
export const findIn = (text: string, query: Query): Span | null => findInIndexed(new IndexedText(text), query)

/** The same in a text that is looked through again and again: what it is compared by is worked out once. */
export const findInIndexed = (indexed: IndexedText, query: Query): Span | null => {
  const [first] = query.words
  if (first === undefined) return null
  const missing = query.words.filter((word) => !indexed.holds(word.folded))
  if (missing.some((word) => !couldSound(indexed, word))) return null
  if (missing.some((word) => !indexed.sounds.includes(word.skeleton))) return null
  if (indexed.plain.includes(first.folded))
    return placeIn(
      { text: indexed.plain, origin: (offset) => originIn(indexed.text, offset, indexed.steps) },
      first.folded,
    )
  return indexed.holds(first.folded)
    ? placeIn(withoutApostrophes(fold(indexed.text)), first.folded)
    : placeIn(foldedSkeleton(indexed.text), first.skeleton)
}

/** Whether each word of a search stands in one of these texts or another. */
export const holdsAll = (texts: readonly IndexedText[], query: Query): boolean =>
  query.words.every(
    (word) =>
      texts.some((indexed) => indexed.holds(word.folded)) ||
      texts.some((indexed) => couldSound(indexed, word) && indexed.sounds.includes(word.skeleton)),
  )

/** Every place where a text has these words as they were typed, apart from accents, case and typography. */
export const occurrencesIn = (text: Folded, typed: string): readonly Span[] => {
  const sought = folded(typed).trim()
  if (sought === '') return []
  const found: Span[] = []
  for (let at = text.text.indexOf(sought); at >= 0; at = text.text.indexOf(sought, at + sought.length)) {
    const start = text.origin(at)
    found.push({ start, end: Math.max(start + 1, text.origin(at + sought.length)) })
  }
  return found
}

/** A text with what it is found by, each made when it is first asked for. */
export class IndexedText {
  private foldedText: string | null = null
  private joinedText: string | null = null
  private skeletonText: string | null = null
  private way: ReturnType<typeof stepsOf> | null = null
  private alphabets: { readonly latin: boolean; readonly cyrillic: boolean } | null = null

  constructor(readonly text: string) {}

  get plain(): string {
    return (this.foldedText ??= folded(this.text))
  }

  /** Whether it has the word, also where its writer put an apostrophe that whoever searches leaves out (ohare: O’Hare). */
  holds(word: string): boolean {
    return this.plain.includes(word) || (this.plain.includes("'") && this.joined.includes(word))
  }

  private get joined(): string {
    return (this.joinedText ??= this.plain.replaceAll("'", ''))
  }

  /** Back from what it is compared by to the text itself. */
  get steps(): ReturnType<typeof stepsOf> {
    return (this.way ??= stepsOf(this.text))
  }

  get sounds(): string {
    return (this.skeletonText ??= skeleton(this.text))
  }

  get has(): { readonly latin: boolean; readonly cyrillic: boolean } {
    return (this.alphabets ??= { latin: hasLatin(this.text), cyrillic: hasCyrillic(this.text) })
  }
}

/** Across alphabets only: within one, what is written differently is different. */
const couldSound = ({ has }: IndexedText, word: Query['words'][number]): boolean =>
  word.skeleton.length >= shortestSkeleton && (word.cyrillic ? has.latin : has.cyrillic)

const placeIn = (text: Folded, words: string): Span | null => {
  const at = text.text.indexOf(words)
  if (at < 0) return null
  const start = text.origin(at)
  return { start, end: Math.max(start + 1, text.origin(at + words.length)) }
}

const withoutApostrophes = ({ text, origin }: Folded): Folded => {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.charAt(at) !== "'")
  return { text: text.replaceAll("'", ''), origin: (offset) => origin(kept[offset] ?? text.length) }
}
