import { isRelative } from '#core/extract/clauses/phrases'
import type { Stretch } from '#core/extract/marks/stretches'
import { type AnnotatedDocument, endOf, is, type Sentence, startOf } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Tokens of the narrator’s that are looked at on either side of the marks. */
const farthest = 16

/** Words that may stand between such a verb and the marks, or between the marks and it. */
const mostBetween = 8

/**
 * “The minister will say on Friday: “…””, “…, she may say”: the words between the marks are still to be said, or never were. Nobody has
 * said them, and an advance text is quoted by whoever was there when it was read.
 */
export function isForetold(doc: AnnotatedDocument, { open, close, closed }: Stretch, sentence: Sentence): boolean {
  if (doc.lexicon.source.foretold === undefined || !closed) return false
  let first = open
  while (first > sentence.first && open - first < farthest && doc.owner[first - 1] === 0) first -= 1
  const before = foretoldIn(doc, first, open).at(-1)
  if (
    before !== undefined &&
    isBeside(doc, before.to, startOf(doc, open), first, open) &&
    !isObjectOf(doc, before, first, open)
  )
    return true
  let last = close + 1
  while (last < sentence.last && last - close < farthest && doc.owner[last] === 0) last += 1
  if (last === close + 1) return false
  const [behind] = foretoldIn(doc, close + 1, last)
  if (behind === undefined || opensWithRelative(doc, behind.from, close + 1)) return false
  return isBeside(doc, endOf(doc, close), behind.from, close + 1, last)
}

interface Foretelling {
  /** Places in the text. */
  readonly from: number
  readonly to: number
  /** Its verb has what is announced as its object, and no words. */
  readonly announces: boolean
}

/** Where such a phrase stands among these tokens, and begins between two of them. A word with a capital inside a sentence is somebody’s name: “critics of May say”. */
function foretoldIn(
  doc: AnnotatedDocument,
  first: number,
  last: number,
  [begin, stop]: readonly [number, number] = [first, last],
): readonly Foretelling[] {
  const { foretold } = doc.lexicon.source
  if (foretold === undefined || last <= first) return []
  const start = startOf(doc, first)
  const words = doc.text.slice(start, endOf(doc, last - 1))
  const found: Foretelling[] = []
  const matches =
    foretold.openings === null
      ? words.matchAll(foretold.pattern)
      : atWords(doc, foretold.pattern, words, [first, begin, stop])
  for (const match of matches) {
    const { index, groups } = match
    if (/^\p{Lu}\p{Ll}/u.test(match[0]) && /[\p{L}\p{N}]/u.test(words.slice(0, index))) continue
    const announces = groups?.['announcing'] !== undefined || groups?.['announced'] !== undefined
    found.push({ from: start + index, to: start + index + match[0].length, announces })
  }
  return found
}

/** Matches that begin where a token does, none within another. */
function atWords(
  doc: AnnotatedDocument,
  pattern: RegExp,
  words: string,
  [first, begin, stop]: readonly [number, number, number],
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  const start = startOf(doc, first)
  let free = 0
  for (let at = begin; at < stop; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || !doc.lexicon.mayForetell(doc, at)) continue
    const index = startOf(doc, at) - start
    if (index < free) continue
    pattern.lastIndex = index
    const match = pattern.exec(words)
    if (match === null) continue
    found.push(match)
    free = index + match[0].length
  }
  return found
}

/**
 * “She said she will announce the plan on Friday: “…””: the clause is what was said, the plan what is still to be announced, and the
 * words behind it are hers. Where another is to announce it, or no object is named, they are not.
 */
function isObjectOf(
  doc: AnnotatedDocument,
  { from, to, announces }: Foretelling,
  first: number,
  open: number,
): boolean {
  if (!announces) return false
  let at = open - 1
  while (at >= first && startOf(doc, at) >= from) at -= 1
  if (at < first || !(is(doc, at, Is.cue | Is.pronoun | Is.that) || isRelative(doc, at) || isSign(doc, at)))
    return false
  while (at >= first && !is(doc, at, Is.cue)) at -= 1
  return at >= first && namesObject(doc, to, open)
}

/** A word that is no time, no place and nobody to whom it is announced. */
function namesObject(doc: AnnotatedDocument, from: number, open: number): boolean {
  let [at, isBehindPreposition] = [open, false]
  while (at > 0 && startOf(doc, at - 1) >= from) at -= 1
  for (; at < open; at += 1) {
    if (is(doc, at, Is.preposition)) isBehindPreposition = true
    else if (!isSign(doc, at) && !isBehindPreposition && !is(doc, at, notObject)) return true
  }
  return false
}

const notObject =
  Is.calendar | Is.definite | Is.indefinite | Is.someone | Is.organisation | Is.institution | Is.that | Is.pronoun

const isSign = (doc: AnnotatedDocument, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(doc.text.slice(startOf(doc, at), endOf(doc, at)))

/** “…,” the woman who may announce her bid told reporters: a clause about her. */
function opensWithRelative(doc: AnnotatedDocument, from: number, first: number): boolean {
  let at = first
  while (endOf(doc, at) < from) at += 1
  for (; at >= first; at -= 1)
    if (endOf(doc, at) <= from && endOf(doc, at) > startOf(doc, at)) return isRelative(doc, at)
  return false
}

/** Whether a verb of saying of the narrator’s, as a cue is, belongs to such a phrase. */
export function isForetoldCue(
  doc: AnnotatedDocument,
  cue: { readonly first: number; readonly last: number },
  sentence: { readonly first: number; readonly last: number },
): boolean {
  const [start, end] = [startOf(doc, cue.first), endOf(doc, cue.last - 1)]
  const begin = Math.max(sentence.first, cue.first - farthest)
  return foretoldIn(doc, sentence.first, sentence.last, [begin, cue.last]).some(
    ({ from, to }) => from <= end + 1 && to >= start,
  )
}

/** Between two places of the text stand few words, none of which reports, and no sign but a comma at the marks. */
function isBeside(doc: AnnotatedDocument, from: number, to: number, first: number, last: number): boolean {
  let words = 0
  for (let at = first; at < last; at += 1) {
    if (startOf(doc, at) < from || endOf(doc, at) > to || endOf(doc, at) === startOf(doc, at)) continue
    if (is(doc, at, Is.cue | Is.source) && !is(doc, at, Is.preposition)) return false
    const kind = doc.tokens.kind[at]
    if (kind === Kind.stop || kind === Kind.semicolon) return false
    if (kind === Kind.comma && at !== last - 1 && at !== first) return false
    words += 1
  }
  return words <= mostBetween
}
