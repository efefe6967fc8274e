import type { Context } from '#core/extract/clauses/subject'
import type { Stretch } from '#core/extract/marks/stretches'
import { endOf, type Sentence, startOf } from '#core/extract/text/document'

/** Tokens of the narrator’s that are looked at on either side. */
const farthest = 14

/** She denied having said “we will leave”; il n’a jamais dit « … »: words that nobody said are no quotation, whoever is named. */
export function isDenied({ doc }: Context, { open, close, closed }: Stretch, sentence: Sentence): boolean {
  const { isDenied: tells } = doc.lexicon.source
  if (tells === undefined || !closed) return false
  let first = open
  while (first > sentence.first && open - first < farthest && doc.owner[first - 1] === 0) first -= 1
  let last = close + 1
  while (last < sentence.last && last - close <= farthest && doc.owner[last] === 0) last += 1
  const before = doc.text.slice(startOf(doc, first), startOf(doc, open))
  const behind = last > close + 1 ? doc.text.slice(endOf(doc, close), endOf(doc, last - 1)) : ''
  return tells({ before: before.toLowerCase(), behind: behind.toLowerCase() })
}
