import type { Stretch } from '#core/extract/marks/stretches'
import { type AnnotatedDocument, endOf, type Sentence, startOf } from '#core/extract/text/document'

/** Tokens of the narrator’s that are looked at on either side. */
const farthest = 14

/** The narrator’s words in the sentence right beside a stretch, in small letters, with the token the first of them is. */
export interface NarratorAround {
  readonly first: number
  readonly before: string
  readonly behind: string
}

export function narratorAround(
  doc: AnnotatedDocument,
  { open, close, closed }: Stretch,
  sentence: Sentence,
): NarratorAround {
  let first = open
  while (first > sentence.first && open - first < farthest && doc.owner[first - 1] === 0) first -= 1
  const from = closed ? close + 1 : close
  let last = from
  while (last < sentence.last && last - close <= farthest && doc.owner[last] === 0) last += 1
  const before = doc.text.slice(startOf(doc, first), startOf(doc, open))
  const behind = last > from ? doc.text.slice(endOf(doc, from - 1), endOf(doc, last - 1)) : ''
  return { first, before: before.toLowerCase(), behind: behind.toLowerCase() }
}
