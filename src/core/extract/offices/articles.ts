import { type AnnotatedDocument, classesAt, hasArticle, is, spanAt, wording } from '#core/extract/text/document'
import { isConjunction } from '#core/extract/offices/words'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** عضو في لجنة: where the article is written on to the noun, a bare one before “in” or “of” is anybody’s. */
export function isAnybodys(doc: AnnotatedDocument, head: number): boolean {
  const { lexicon } = doc
  const next = head + spanAt(doc, head)
  if (lexicon.source.verbFirst !== true || hasArticle(doc, head)) return false
  if (lexicon.directions.has(wording(doc, next, next + 1))) return true
  // قال مسؤول طلب عدم الكشف عن هويته: a verb stands behind it, or its sentence ends
  return is(doc, head - 1, Is.cue) && (isVerbOf(doc, next) || doc.tokens.kind[next] !== Kind.word)
}

/** A word that is nothing but a verb of asking or of saying. */
function isVerbOf(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.word && is(doc, at, Is.cue | Is.weakCue) && !is(doc, at, Is.role | Is.given)
}

/**
 * der Abgeordnete, die Abgeordnete: an office that ends as an adjective does is one man’s or one woman’s by its article, and several people’s
 * without. Null where the article does not tell.
 */
export function oneByArticle(
  { lexicon, reading, text, tokens }: AnnotatedDocument,
  head: number,
  first: number,
): 'feminine' | 'masculine' | null {
  const { masculineArticles } = lexicon.source
  if (masculineArticles === undefined || first === 0 || ((reading.bits[head] ?? 0) & Is.many) === 0) return null
  if (!text.slice(tokens.start[head], tokens.end[head]).endsWith('e')) return null
  const article = text.slice(tokens.start[first - 1], tokens.end[first - 1]).toLowerCase()
  if (masculineArticles.split(' ').includes(article)) return 'masculine'
  return lexicon.manyArticles.has(article) ? 'feminine' : null
}

/** die Außenminister: only the article tells that there are several. */
export function hasManyArticle({ lexicon, text, tokens }: AnnotatedDocument, first: number, bits: number): boolean {
  if (lexicon.manyArticles.size === 0 || first === 0 || (bits & Is.feminine) !== 0) return false
  return lexicon.manyArticles.has(text.slice(tokens.start[first - 1], tokens.end[first - 1]).toLowerCase())
}

export function articleBefore(doc: AnnotatedDocument, first: number): number {
  if (first === 0) return 0
  let before = first - 1
  // 一名医生: the word that says “any” may have two signs
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  const bits = classesAt(doc, before)
  if (isOneOfMany(doc, first)) return Is.indefinite
  if (isAdjective(doc, first - 1) && first > 1 && is(doc, first - 2, Is.indefinite)) return Is.indefinite
  if (doc.lexicon.shapes.unnamed.test(wording(doc, first, first + 1))) return Is.indefinite
  if (isConjunction(doc, first - 1)) return 0
  // “of the” is listed as one link, and ends with the article
  const isInside = spanAt(doc, first - 1) === 0 && doc.lexicon.source.writing === 'cased'
  if (isInside && doc.lexicon.articles.has(wording(doc, first - 1, first).toLowerCase())) return Is.definite
  return (bits & Is.definite) !== 0 ? Is.definite : (bits & Is.indefinite) !== 0 ? Is.indefinite : 0
}

/** 一名不愿具名的官员: what describes an office may stand between it and the word that says that it is any. */
function isOneOfMany(doc: AnnotatedDocument, first: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.possessives.size === 0 || !lexicon.possessives.has(wording(doc, first - 1, first))) return false
  for (let at = first - 2; at > first - longestDescription && at >= 0 && tokens.kind[at] === Kind.han; at -= 1)
    if (is(doc, at, Is.indefinite)) return true
  return false
}

const longestDescription = 12

/** “one seasoned negotiator”: a number or an unknown small word between the article and the office. */
function isAdjective(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (!lexicon.source.headFinal || lexicon.source.writing !== 'cased' || reading.bits[at] !== 0) return false
  return tokens.kind[at] === Kind.number || (tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.lower)
}
