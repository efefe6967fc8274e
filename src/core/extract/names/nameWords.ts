import { isPlainNoun, opensHolderName } from '#core/extract/offices/uncased'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, endOf, hasArticle, is, smallToken, spanAt, startOf, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** Words of these classes are no part of a name, unless a given name stands right before. */
const blocked =
  Is.organisation |
  Is.place |
  Is.calendar |
  Is.document |
  Is.common |
  Is.portfolio |
  Is.modifier |
  Is.role |
  Is.honorific |
  Is.cue |
  Is.weakCue |
  Is.participle |
  Is.preposition |
  Is.conjunction |
  Is.that |
  Is.auxiliary |
  Is.definite |
  Is.indefinite |
  Is.pronoun |
  Is.institution |
  Is.utterance |
  Is.naming |
  Is.someone |
  Is.country |
  Is.source

export function isDefinite(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.word && hasArticle(doc, at) && endOf(doc, at) - startOf(doc, at) > 4
}

/** A word that can stand in a name; `before` is the name’s first token, or −1 for its first word. */
export function isNameWord(doc: AnnotatedDocument, at: number, before: number): boolean {
  const { tokens, lexicon } = doc
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  const bits = classesAt(doc, at)
  if (lexicon.source.writing === 'signs') return bits === 0 || (bits & (Is.given | Is.particle)) !== 0
  if (lexicon.source.writing === 'uncased') {
    const word = wording(doc, at, at + 1)
    if (isBefore(doc, at + 1, doc.lexicon.shapes.childOf)) return true
    const isFirst = at === before || before < 0
    if (bits === 0 && isFirst && opensHolderName(doc, at)) return true
    if (bits === 0) return !isPlainNoun(doc, word, isFirst) && !doc.lexicon.shapes.passive.test(word)
    if ((bits & (Is.country | Is.calendar)) !== 0) return isGivenHere(doc, at)
    return (bits & (Is.given | Is.particle)) !== 0
  }
  const shape = tokens.shape[at]
  if (shape === Shape.lower || shape === Shape.none) return false
  if (lexicon.nameStops.length > 0 && hasNameStop(doc, at)) return false
  if (before >= 0 && at > before + 1 && (isElsewhere(doc, at) || isLoneLetter(doc, at))) return false
  if (bits === 0) return true
  if ((bits & Is.given) !== 0) {
    if ((bits & blocked) === 0) return true
    return before >= 0 || nextIsPlainName(doc, at + 1)
  }
  if (before >= 0 && (bits & Is.particle) !== 0) return true
  return (bits & blocked) === 0 && (bits & Is.particle) === 0
}

/** تركي العتيبي, خميس بن راشد are people, مسؤول تركي and الخميس are not. */
export function isGivenHere(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  if (hasArticle(doc, at)) return false
  const isRanked = at > 0 && is(doc, at - 1, Is.honorific)
  if (!doc.lexicon.isGiven(word)) return isRanked && isDefinite(doc, at + 1) && doc.reading.bits[at + 1] === 0
  return (
    !doc.lexicon.shapes.origin.test(word) ||
    isBefore(doc, at + 1, doc.lexicon.shapes.sonOf) ||
    (doc.tokens.kind[at + 1] === Kind.word && (doc.reading.bits[at + 1] === 0 || isDefinite(doc, at + 1)))
  )
}

export function isBefore(doc: AnnotatedDocument, at: number, shape: RegExp): boolean {
  return doc.tokens.kind[at] === Kind.word && shape.test(wording(doc, at, at + 1))
}

/** Кларисса Бенн Х желісінде: one letter behind a full name is what the noun behind it is called. */
function isLoneLetter({ lexicon, tokens }: AnnotatedDocument, at: number): boolean {
  const isLetter = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1
  return lexicon.source.verbFinal === true && isLetter && tokens.shape[at + 1] === Shape.lower
}

/** “to Paris”, “in New York” after given name and family name. */
export function isElsewhere(doc: AnnotatedDocument, at: number): boolean {
  const word = smallToken(doc, at)
  return endsInOneOf(word, doc.lexicon.lateStops, 4) && !doc.lexicon.isGiven(word)
}

function hasNameStop(doc: AnnotatedDocument, at: number): boolean {
  return endsInOneOf(smallToken(doc, at), doc.lexicon.nameStops, 3)
}

function nextIsPlainName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word) return false
  const shape = tokens.shape[at]
  return (shape === Shape.capital || shape === Shape.upper) && !is(doc, at, blocked)
}

/** María de la Paz: up to three small particles in a row. */
export function pastParticles(doc: AnnotatedDocument, from: number): number {
  let at = from
  while (at < from + 3 && is(doc, at, Is.particle) && doc.tokens.shape[at] === Shape.lower) {
    at += Math.max(1, spanAt(doc, at))
  }
  return at
}
