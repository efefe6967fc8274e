import { isLarge } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** der Botschafter Rumäniens */
export function isCountryInGenitive(doc: AnnotatedDocument, at: number): boolean {
  if (doc.lexicon.source.nounsCapitalised !== true) return false
  const country = doc.lexicon.entries[doc.reading.entry[at] as number]?.country ?? null
  return country !== null && wording(doc, at, at + spanAt(doc, at)) === `${country}s`
}

/** “депутат Милли Меджлиса Айдын”: among the words with capitals, before any given name, one names a body. */
export function bodyAhead(doc: AnnotatedDocument, from: number, limit: number): boolean {
  const { tokens } = doc
  for (let at = from; at < limit && tokens.kind[at] === Kind.word && isLarge(tokens.shape[at] as number); at += 1) {
    const bits = classesAt(doc, at)
    if ((bits & Is.organisation) !== 0) return true
    if ((bits & Is.given) !== 0) return false
  }
  return false
}

/** Behind an article or two. */
export function skipArticle(doc: AnnotatedDocument, at: number): number {
  let next = at
  while (is(doc, next, Is.definite | Is.indefinite) && next - at < 2) next += spanAt(doc, next)
  return next
}
