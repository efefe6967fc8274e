import { isBefore, isDefinite, isElsewhere, isNameWord, pastParticles } from '#core/extract/names/nameWords'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, is, smallToken, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf, normal } from '#core/extract/text/wordForms'

export function beginsName(doc: AnnotatedDocument, at: number, anchored: Uint8Array | null): boolean {
  const { tokens, reading } = doc
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = classesAt(doc, at)
  if (anchored !== null) {
    if (reading.span[at] === 0) return false
    // العماد before a name is a rank, عماد a name
    if ((bits & Is.honorific) !== 0 && hasArticle(doc, at)) return false
    if ((bits & Is.given) !== 0 || isBefore(doc, at + 1, doc.lexicon.shapes.sonOf)) return isNameWord(doc, at, -1)
    if (doc.lexicon.shapes.servant.test(wording(doc, at, at + 1)) && isDefinite(doc, at + 1)) return true
    // بالإفراج: “with” and the article are written on to a noun
    if (doc.lexicon.shapes.joined.test(wording(doc, at, at + 1))) return false
    return anchored[at] === 1 && isNameWord(doc, at, -1)
  }
  if (reading.span[at] === 0) return false
  if ((bits & Is.particle) !== 0 && (bits & Is.given) === 0) {
    // «E Carlos Osório acrescentou»: “and”, with the capital of its sentence
    if ((bits & Is.conjunction) !== 0) return false
    const next = pastParticles(doc, at + 1)
    return (
      tokens.shape[at] === Shape.capital &&
      isNameWord(doc, next, -1) &&
      tokens.kind[next] === Kind.word &&
      tokens.shape[next] !== Shape.lower
    )
  }
  if (tokens.shape[at] === Shape.initial && (bits & Is.honorific) !== 0) return false
  if (tokens.shape[at] === Shape.initial)
    return tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] !== Shape.lower
  if (isInPlaceName(doc, at) || isNamingAdjective(doc, at) || opensPlace(doc, at) || isOpeningParticiple(doc, at))
    return false
  // Салтанатта Хадиша: where the last word of a name has its case, one with a case opens no name
  if (doc.lexicon.source.verbFinal === true && isElsewhere(doc, at) && opensGiven(doc, at + 1)) return false
  return isNameWord(doc, at, -1) || isSurnameAfterHonorific(doc, at) || isGivenDespiteMeaning(doc, at)
}

/** « le colonel béninois Constant Adanle », “Minister Blessing Okoro”: right behind an office a common word with a capital, before one nothing is known of, is a given name. */
export function isGivenDespiteMeaning(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || lexicon.source.nounsCapitalised === true || at === 0) return false
  if (tokens.shape[at] !== Shape.capital || (classesAt(doc, at) & ~(Is.common | Is.modifier)) !== 0) return false
  const isUnknown =
    tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] === Shape.capital && reading.bits[at + 1] === 0
  if (!isUnknown || tokens.kind[at - 1] !== Kind.word || reading.span[at] !== 1) return false
  let before = at - 1
  if (tokens.shape[before] === Shape.lower && is(doc, before, Is.country | Is.modifier)) before -= 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  return is(doc, before, Is.role) && tokens.kind[before] === Kind.word
}

/**
 * “Senator Jane Council”, “Mayor Alan Church”: right behind an office or an honorific a given name that is no place, before one
 * word for a body, is somebody who is called so.
 */
export function isPersonCalledAsBody(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.headFinal !== true || at === 0 || !opensGiven(doc, at)) return false
  if (is(doc, at, Is.place | Is.country | Is.organisation) || !is(doc, at + 1, Is.organisation)) return false
  const isOneWord = reading.span[at + 1] === 1 && tokens.shape[at + 1] === Shape.capital
  let before = at - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  const isBehind = tokens.kind[before] === Kind.word && tokens.shape[before] === Shape.capital
  return isOneWord && isBehind && is(doc, before, Is.role | Is.honorific)
}

/** A given name as it is listed, with a capital. */
function opensGiven(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.tokens.kind[at] === Kind.word &&
    doc.tokens.shape[at] === Shape.capital &&
    is(doc, at, Is.given) &&
    doc.lexicon.isGiven(wording(doc, at, at + 1))
  )
}

/** Саэльского речного договора: an adjective that agrees with the small one after it is nobody’s name. */
function isNamingAdjective(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (
    lexicon.source.genitive !== true ||
    reading.bits[at] !== 0 ||
    tokens.kind[at + 1] !== Kind.word ||
    tokens.shape[at + 1] !== Shape.lower
  )
    return false
  const { adjectiveEnding } = lexicon.source
  const ending = adjectiveEnding?.(wording(doc, at, at + 1))
  const next = wording(doc, at + 1, at + 2)
  return (
    ending !== undefined &&
    adjectiveEnding?.(next) === ending &&
    next.length > ending.length + 2 &&
    tokens.kind[at + 2] === Kind.word &&
    tokens.shape[at + 2] === Shape.lower
  )
}

/** Port Ellery, Mount Tarn: behind a large word for a kind of place an unknown one is that place’s name. */
function isInPlaceName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (at === 0 || lexicon.source.genitive === true) return false
  const before = at - 1
  if (tokens.kind[before] !== Kind.word || tokens.shape[before] !== Shape.capital) return false
  const kindOfPlace = classesAt(doc, before)
  if (kindOfPlace !== Is.place && kindOfPlace !== Is.particle) return false
  // “a fisherman in San Martín”: whatever the second word is elsewhere
  const isWhere = lexicon.directions.has(smallToken(doc, at - 2))
  if ((classesAt(doc, at) & ~(isWhere ? Is.given : 0)) !== 0) return false
  return (kindOfPlace === Is.place || isWhere) && !lexicon.cities.has(normal(wording(doc, before, at)))
}

/** “Asked about the bridge, …”: a word that opens the sentence, ends like a participle and stands before a preposition or an article. */
function isOpeningParticiple(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.openingEndings.length === 0 || classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital)
    return false
  const before = at === 0 ? Kind.breakLine : tokens.kind[at - 1]
  if (before !== Kind.breakLine && before !== Kind.stop && before !== Kind.mark) return false
  const word = wording(doc, at, at + 1)
  return (
    endsInOneOf(word, lexicon.openingEndings, 4) &&
    is(doc, at + 1, Is.preposition | Is.definite | Is.indefinite | Is.that | Is.pronoun) &&
    !is(doc, at + 1, Is.auxiliary)
  )
}

/** Zarechnoy oblasti, Vysshey shkoly: an adjective nothing is known of before a small word for a place or a body names that, and nobody. */
export function opensPlace(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.isAdjective === undefined || tokens.kind[at] !== Kind.word) return false
  if (classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital) return false
  const isPlace = is(doc, at + 1, Is.place | Is.organisation | Is.portfolio | Is.document) && !is(doc, at + 1, Is.cue)
  return isPlace && tokens.shape[at + 1] === Shape.lower && lexicon.source.isAdjective(wording(doc, at, at + 1))
}

/** “Mr Duke”, “Ms Price”: after an honorific a common word is a family name, unless it is an address (“Mr President”). */
export function isSurnameAfterHonorific(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (at === 0 || lexicon.addressed.size === 0 || tokens.shape[at] === Shape.lower || tokens.kind[at] !== Kind.word)
    return false
  const before = classesAt(doc, at - 1)
  if (
    (before & Is.honorific) === 0 ||
    (before & (Is.role | Is.definite)) !== 0 ||
    reading.span[at - 1] !== 1 ||
    reading.span[at] !== 1
  )
    return false
  const bits = classesAt(doc, at)
  if (
    bits === 0 ||
    (bits & (Is.honorific | Is.country)) !== 0 ||
    lexicon.addressed.has(normal(wording(doc, at, at + 1)))
  )
    return false
  const next = at + 1
  return tokens.kind[next] !== Kind.word || tokens.shape[next] === Shape.lower
}
