import { type AnnotatedDocument, classesAt, is, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** der Beamte, die Beamten: where a calling looks alike for one and for many the article tells. */
export function isOneByArticle(doc: AnnotatedDocument, at: number): boolean {
  const { manyArticles } = doc.lexicon
  return (
    manyArticles.size > 0 && is(doc, at - 1, Is.definite) && !manyArticles.has(wording(doc, at - 1, at).toLowerCase())
  )
}

/** “der” is also a link; with a capital, before a noun nothing is known of, it opens its sentence and hangs on nothing. „Der Zeitung sagte Karst“ is another matter. */
export function isOpeningArticle(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.lexicon.source.nounsCapitalised === true &&
    doc.tokens.shape[at] === Shape.capital &&
    is(doc, at, Is.definite) &&
    ((classesAt(doc, at + 1) === 0 && is(doc, at + 2, Is.auxiliary)) || isMansArticle(doc, at))
  )
}

/** „Der larnische Präsident Otto Brenn, dem …“: with an adjective between the article and an office of a man it opens its sentence, too. */
function isMansArticle(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.shape[at + 1] !== Shape.lower || (at > 0 && tokens.kind[at - 1] === Kind.word)) return false
  if (classesAt(doc, at + 1) !== 0 && !is(doc, at + 1, Is.country | Is.modifier)) return false
  return is(doc, at + 2, Is.role) && !is(doc, at + 2, Is.feminine)
}
