import type { Mention } from '#core/extract/entities/mention'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, smallWord, smallWording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'

/** “Corr. AGENCY Irina Brana”, with the agency between calling and name. */
export function isBylined(doc: AnnotatedDocument, mention: Mention): boolean {
  const { reporters } = doc.lexicon
  for (let at = mention.first - 1; at >= 0 && mention.first - at < 4; at -= 1) {
    if (doc.tokens.kind[at] === Kind.breakLine) return false
    if (reporters.has(smallWord(doc, at))) return true
  }
  return false
}

/** The office is that of one who writes for the press. */
export function isReporters(doc: AnnotatedDocument, title: Title): boolean {
  return doc.lexicon.reporters.has(smallWording(doc, title.head, title.headLast))
}
