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

/** Whether the narrator’s words around any of these stretches leave open who said them; see `inDoubt` of the languages. `number`: of the sentence. */
export function isInDoubt({ doc }: Context, stretches: readonly number[], number: number): boolean {
  const { inDoubt } = doc.lexicon.source
  const sentence = doc.sentences[number]
  if (inDoubt === undefined || sentence === undefined) return false
  return stretches.some((one) => {
    const stretch = doc.stretches[one]
    if (stretch === undefined) return false
    const { before, behind } = narratorAround(doc, stretch, sentence)
    return inDoubt.test(doc.lexicon.plain(before)) || inDoubt.test(doc.lexicon.plain(behind))
  })
}
