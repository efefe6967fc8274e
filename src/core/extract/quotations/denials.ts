import { isForetold } from '#core/extract/clauses/foretold'
import { narratorAround } from '#core/extract/clauses/narrator'
import type { Context } from '#core/extract/clauses/subject'
import type { Stretch } from '#core/extract/marks/stretches'
import type { Sentence } from '#core/extract/text/document'

/**
 * She denied having said “we will leave”; il n’a jamais dit « … »; she will say “…” on Friday: words that nobody said, or has not said
 * yet, are no quotation, whoever is named.
 */
export function isDenied({ doc }: Context, stretch: Stretch, sentence: Sentence): boolean {
  if (isForetold(doc, stretch, sentence)) return true
  const { isDenied: tells } = doc.lexicon.source
  if (tells === undefined || !stretch.closed) return false
  return tells(narratorAround(doc, stretch, sentence))
}
