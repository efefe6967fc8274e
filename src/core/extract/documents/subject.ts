import { isAmong, isLargeWord, isLoose } from '#core/extract/documents/found'
import { endsInOneOf } from '#core/extract/text/wordForms'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { hasArticle, hasJoinedArticle, is, smallToken, spanAt } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * Pacte de Lorme pour la lecture; Acuerdo de Olm sobre el agua; Конвенцию ОДР против засухи: behind a name with what the paper is
 * for, one noun up to a turn of the sentence, and nouns behind “of”. The token behind it; `from` where nothing of the kind stands.
 */
export function pastSubject(doc: AnnotatedDocument, from: number): number {
  return doc.lexicon.subjectLinks.has(smallToken(doc, from)) ? pastNouns(doc, from) : from
}

/**
 * la ley de protección de los glaciares, la stratégie nationale sur les sols: a law behind an article, or what a state calls its
 * own, is named by what it is about, without a capital. 0 where that is not so.
 */
export function behindLaw(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  const span = Math.max(1, spanAt(doc, at))
  const isNational = (word: number): boolean => isAmong(doc, doc.lexicon.nationalWords, word, 1)
  if (isNational(at + span - 1) || isNational(at + span))
    return isLoose(doc, at, 1) ? behindNational(doc, isNational(at + span) ? at + span + 1 : at + span) : 0
  const from = at + span
  const isLaw = tokens.shape[at] === Shape.lower && isBehindArticle(doc, at) && isAmong(doc, doc.lexicon.laws, at, span)
  if (!isLaw || isLargeWord(doc, from + 1)) return 0
  // la loi de la jungle: behind “of” and an article stands whose law it is
  const isOfNoun =
    is(doc, from, Is.link) && spanAt(doc, from) === 1 && !is(doc, from, Is.definite) && !is(doc, from + 1, Is.definite)
  const last = isOfNoun || doc.lexicon.subjectLinks.has(smallToken(doc, from)) ? pastNouns(doc, from) : from
  return last > from ? last : 0
}

/** Of what the strategy or the policy of a state is: «bas-carbone», “de seguridad alimentaria”, للمناخ. */
function behindNational(doc: AnnotatedDocument, from: number): number {
  if (doc.lexicon.source.writing === 'uncased') {
    let last = hasJoinedArticle(doc, from) ? from + 1 : from
    while (last > from && last < from + mostWords && hasArticle(doc, last)) last += 1
    return last > from ? last : 0
  }
  const isLinked = is(doc, from, Is.link) || doc.lexicon.subjectLinks.has(smallToken(doc, from))
  const last = isLinked ? pastNouns(doc, from) : isOwnedForm(doc, from) || isCompound(doc, from) ? from + 1 : from
  return last > from ? last : 0
}

/** bas-carbone */
const isCompound = (doc: AnnotatedDocument, at: number): boolean => /\p{Ll}-\p{Ll}/u.test(smallToken(doc, at))

/** Also where the article is the end of a listed phrase: de la, de los. */
const isBehindArticle = (doc: AnnotatedDocument, at: number): boolean =>
  is(doc, at - 1, Is.definite) || doc.lexicon.articles.has(smallToken(doc, at - 1))

/** Past a link, a noun, its adjectives and what it is of; `from` where the sentence does not turn behind them. */
function pastNouns(doc: AnnotatedDocument, from: number): number {
  let last = pastNoun(doc, from + 1)
  if (last === from + 1) return from
  for (let step = 0; step < mostOwners && isInnerLink(doc, last); step += 1) {
    const noun = last + Math.max(1, spanAt(doc, last))
    const next = pastNoun(doc, noun)
    if (next === noun) break
    last = next
  }
  const { tokens } = doc
  const isTurn =
    tokens.kind[last] !== Kind.word || is(doc, last, Is.cue | Is.auxiliary | Is.preposition | Is.conjunction | Is.that)
  // política de seguridad alimentaria serán: no second adjective, so a verb
  if (!isTurn && last > from + 2 && isOwnedForm(doc, last - 1) && !isOwnedForm(doc, last)) return last
  // el cambio climático,: one more word, where the clause ends behind it
  if (!isTurn && tokens.kind[last + 1] !== Kind.word && !is(doc, last, notInName)) return last + 1
  return isTurn ? last : from
}

/** “of”, once and again; “to” and “against” before a noun in small letters. */
function isInnerLink(doc: AnnotatedDocument, at: number): boolean {
  const word = smallToken(doc, at)
  if (is(doc, at, Is.link)) return !doc.lexicon.subjectLinks.has(word) || !isLargeWord(doc, at + 1)
  const noun = is(doc, at + 1, Is.definite) ? at + 2 : at + 1
  return doc.lexicon.innerLinks.has(word) && !isLargeWord(doc, noun)
}

/** Past an article, adjectives, a noun and the adjectives behind it; `at` where no noun stands. */
function pastNoun(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  const start = is(doc, at, Is.definite) && spanAt(doc, at) === 1 ? at + 1 : at
  const isNoun = tokens.kind[start] === Kind.word && (tokens.shape[start] !== Shape.lower || !is(doc, start, notInName))
  if (!isNoun) return at
  let last = start + Math.max(1, spanAt(doc, start))
  const small = (token: number): boolean =>
    tokens.kind[token] === Kind.word && tokens.shape[token] === Shape.lower && !is(doc, token, notInName | Is.link)
  // свободной торговле: where the adjective stands first the noun is still to come
  const isFirst = lexicon.source.isAdjective?.(smallToken(doc, start)) === true
  if (isFirst)
    while (
      last < start + mostWords &&
      small(last) &&
      isOwnedForm(doc, last - 1) &&
      lexicon.source.isAdjective?.(smallToken(doc, last)) === true
    )
      last += 1
  if (isFirst && small(last)) last += 1
  const goesOn = (token: number): boolean =>
    (small(token) && isOwnedForm(doc, token)) || (isLargeWord(doc, token) && !is(doc, token, notInName))
  while (last < start + mostWords && goesOn(last)) last += Math.max(1, spanAt(doc, last))
  return last
}

/** An adjective behind its noun, or a noun in the second case. */
function isOwnedForm(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon } = doc
  const word = smallToken(doc, at)
  if (lexicon.source.adjectiveBehind?.test(word) === true) return true
  if (lexicon.source.isAdjective?.(word) === true) return true
  return lexicon.source.genitiveNoun?.test(word) === true && !endsInOneOf(word, lexicon.finiteEndings)
}

/** Nouns that what a paper is about is in turn of, and words of one of them. */
const mostOwners = 3
const mostWords = 6

const notInName =
  Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar | Is.preposition | Is.indefinite
