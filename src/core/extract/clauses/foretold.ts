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
  const { foretold } = doc.lexicon.source
  if (foretold === undefined || !closed) return false
  let first = open
  while (first > sentence.first && open - first < farthest && doc.owner[first - 1] === 0) first -= 1
  const from = startOf(doc, first)
  const before = [...doc.text.slice(from, startOf(doc, open)).matchAll(foretold)].at(-1)
  if (before !== undefined && isBeside(doc, from + before.index + before[0].length, startOf(doc, open), first, open))
    return true
  let last = close + 1
  while (last < sentence.last && last - close < farthest && doc.owner[last] === 0) last += 1
  if (last === close + 1) return false
  const to = endOf(doc, close)
  const [behind] = doc.text.slice(to, endOf(doc, last - 1)).matchAll(foretold)
  return behind !== undefined && isBeside(doc, to, to + behind.index, close + 1, last)
}

/** Whether a verb of saying of the narrator’s, as a cue is, belongs to such a phrase. */
export function isForetoldCue(
  doc: AnnotatedDocument,
  cue: { readonly first: number; readonly last: number },
  sentence: { readonly first: number; readonly last: number },
): boolean {
  const { foretold } = doc.lexicon.source
  if (foretold === undefined) return false
  const from = startOf(doc, sentence.first)
  const [start, end] = [startOf(doc, cue.first) - from, endOf(doc, cue.last - 1) - from]
  for (const match of doc.text.slice(from, endOf(doc, sentence.last - 1)).matchAll(foretold))
    if (match.index <= end + 1 && match.index + match[0].length >= start) return true
  return false
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
