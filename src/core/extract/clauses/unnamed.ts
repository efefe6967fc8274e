import { type AnnotatedDocument, classesAt, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { isOpeningArticle } from '#core/extract/clauses/articles'

/** “We are in the cellar,” said another. — a word for somebody unnamed, alone beside a verb of saying. */
export function isAnybody(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (!is(doc, at - 1, Is.cue) && !is(doc, at + 1, Is.cue)) return false
  if (!lexicon.anybody.has(smallToken(doc, at))) return false
  if (is(doc, at + 1, Is.cue)) return true
  const isAlone = tokens.kind[at + 1] !== Kind.word || is(doc, at + 1, Is.preposition | Is.conjunction)
  return isAlone && is(doc, at - 1, Is.cue) && tokens.kind[at - 1] === Kind.word
}

/** “the Brazilian conceded”, « explique le Brésilien »: an adjective of a country with its article and no noun is somebody in mind. */
export function isInhabitant(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, reading, tokens } = doc
  if (tokens.shape[at] !== Shape.capital || lexicon.source.writing !== 'cased') return false
  if (lexicon.entries[reading.entry[at] ?? 0]?.isDemonym !== true) return false
  if (!lexicon.articles.has(wording(doc, at - 1, at).toLowerCase())) return false
  const next = at + Math.max(1, spanAt(doc, at))
  return tokens.kind[next] !== Kind.word || is(doc, next, Is.cue | Is.weakCue | Is.auxiliary)
}

/** „scherzte der 24-Jährige“, “the 45-year-old said”: an age with its article and no noun is whoever is in mind. */
export function isAge(doc: AnnotatedDocument, at: number): boolean {
  const { ageNoun, nounsCapitalised } = doc.lexicon.source
  if (ageNoun === undefined || !is(doc, at - 1, Is.definite) || !ageNoun.test(wording(doc, at, at + 1))) return false
  if (doc.tokens.kind[at + 1] !== Kind.word) return true
  return nounsCapitalised === true ? doc.tokens.shape[at + 1] === Shape.lower : is(doc, at + 1, Is.cue | Is.auxiliary)
}

/** “it said in a statement”: right behind the words, with its verb, the pronoun of a body. */
export function isBodyPronoun(doc: AnnotatedDocument, at: number): boolean {
  const before = doc.tokens.kind[at - 1]
  return (
    (before === Kind.mark || before === Kind.comma) &&
    is(doc, at + 1, Is.cue | Is.weakCue) &&
    doc.lexicon.bodyPronouns.has(wording(doc, at, at + 1))
  )
}

/** “Die Werft teilte mit”: where every noun has a capital, one nothing is known of between its article and a verb of saying speaks. */
export function isNounBeforeVerb(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.nounsCapitalised !== true || classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital)
    return false
  const isVerb =
    tokens.shape[at + 1] === Shape.lower &&
    (is(doc, at + 1, Is.cue) || (is(doc, at + 1, Is.auxiliary) && cueBeforeComma(doc, at + 2)))
  // “der” is also a link, but not where it opens the sentence
  const isArticle = at > 0 && is(doc, at - 1, Is.definite | Is.indefinite)
  return isVerb && isArticle && (!is(doc, at - 1, Is.preposition) || isOpeningArticle(doc, at - 1))
}

/** „Der Klimarat hatte im Frühjahr gewarnt, …“: a verb of saying closes the clause. */
function cueBeforeComma(doc: AnnotatedDocument, from: number): boolean {
  const { tokens } = doc
  for (let at = from; at < from + longestFrame; at += 1) {
    if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.colon) return is(doc, at - 1, Is.cue)
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.number) return false
  }
  return false
}

/** Words between a helping verb and the verb that closes its clause. */
const longestFrame = 10
