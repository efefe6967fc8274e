import type { Body } from '#core/extract/bodies/body'
import { complementEnd, finish, longest } from '#core/extract/bodies/complement'
import { isPossessive } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, endOf, is, spanAt, startOf, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** Federal Aviation Office of Germany: the keyword last, then “of” and the like. */
export function headLast(doc: AnnotatedDocument, from: number, taken: Uint8Array): Body | null {
  const { tokens } = doc
  let at = from
  let keyword = -1
  let acronym = -1
  if (isHolder(doc, from, taken) || isHolder(doc, from - 1, taken)) return null
  while (at < tokens.count && at - from < longest && taken[at] !== 1 && tokens.kind[at] === Kind.word) {
    if (at > from && isPeoples(doc, at) && keywordAhead(doc, at + 1, taken)) {
      at += 1
      continue
    }
    if (at > from && tokens.spaced[at] === 0) break
    if (isOfSeveral(doc, at + 1) && keywordAhead(doc, at + 2, taken) && isPart(doc, at)) {
      at += 2
      continue
    }
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if (tokens.shape[at] === Shape.lower && at > from && doc.lexicon.source.verbFinal === true) {
      // Мәдениет және ақпарат министрлігі: only the first word is large
      if ((bits & (Is.organisation | Is.institution | Is.portfolio | Is.conjunction)) === 0) break
      if ((bits & (Is.organisation | Is.institution)) !== 0) {
        // Брехтов одақтың …: what belongs to nobody is no part of a name
        if (doc.lexicon.source.ownedNoun?.test(smallWording(doc, at, at + span)) === false) break
        keyword = at + span
      }
      at += span
      continue
    }
    if (tokens.shape[at] === Shape.lower) {
      if ((bits & Is.conjunction) === 0 || at === from || !isPart(doc, at + 1) || !keywordAhead(doc, at + 1, taken))
        break
      at += span
      continue
    }
    if (!isPart(doc, at) || isFamilyName(doc, at)) break
    if ((bits & Is.organisation) !== 0 && !isSmallAcronym(doc, at)) keyword = at + span
    const named = taken[at - 1] === 1 || (at > 0 && is(doc, at - 1, Is.honorific))
    const initialled = at > 0 && tokens.shape[at - 1] === Shape.initial
    const given = at > 0 && is(doc, at - 1, Is.given)
    const names = (named || initialled || given) && endOf(doc, at) - startOf(doc, at) >= 4 && bits === 0
    if (!names && isAcronym(doc, at) && (bits & ~(Is.organisation | Is.institution)) === 0 && acronym < 0) acronym = at
    at += span
  }
  if (keyword > from) {
    return finish(doc, from, complementEnd(doc, keyword, taken), false)
  }
  if (acronym < 0) return null
  const last = acronym + 1
  const next =
    tokens.kind[last] === Kind.word &&
    tokens.shape[last] === Shape.capital &&
    taken[last] !== 1 &&
    is(doc, last, Is.portfolio | Is.place)
  return { first: acronym, last: next ? last + 1 : last, acronym: null, isCommon: false }
}

/** Министр Кларисса Браун Facebook желісінде: where an office stands before its holder, two large words right behind it are a name. */
function isHolder({ lexicon, tokens, reading }: AnnotatedDocument, at: number, taken: Uint8Array): boolean {
  if (lexicon.source.verbFinal !== true || at < 1 || taken[at - 1] !== 1 || tokens.kind[at - 1] !== Kind.word)
    return false
  const isName = (word: number): boolean =>
    tokens.kind[word] === Kind.word &&
    tokens.shape[word] === Shape.capital &&
    taken[word] !== 1 &&
    ((reading.bits[word] ?? 0) & ~Is.given) === 0
  return isName(at) && isName(at + 1)
}

/** The People’s Front, the Children’s Fund: the possessive belongs to the name, unlike that of a country or a body. */
function isPeoples(doc: AnnotatedDocument, at: number): boolean {
  const owner = classesAt(doc, at - 1)
  return (
    isPossessive(doc, at) &&
    (owner & (Is.common | Is.someone)) !== 0 &&
    (owner & (Is.country | Is.institution | Is.role)) === 0
  )
}

/** Қасымбек Оспанов Үкіметке …: a family name after another name is a person’s, not the body’s. */
function isFamilyName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.verbFinal !== true) return false
  if (is(doc, at, Is.given)) return true
  if (at === 0 || reading.bits[at] !== 0 || tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] === Shape.lower)
    return false
  const before = classesAt(doc, at - 1)
  if (before !== 0 && (before & Is.given) === 0) return false
  // Мария Лопес Кеңесте …: right behind a given name that opens its own
  if (before !== 0 && (at === 1 || tokens.shape[at - 2] === Shape.lower || tokens.kind[at - 2] !== Kind.word))
    return true
  const word = wording(doc, at, at + 1).toLowerCase()
  return endsInOneOf(word, lexicon.surnameEndings, 3)
}

/** The Dockers’ Union: an apostrophe alone behind several, who own the name. */
function isOfSeveral(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.mark && doc.owner[at] === 0 && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 1
}

function keywordAhead(doc: AnnotatedDocument, from: number, taken: Uint8Array): boolean {
  const { tokens } = doc
  for (let at = from; at < from + 5 && tokens.kind[at] === Kind.word && taken[at] !== 1; at += 1) {
    if (tokens.shape[at] === Shape.lower) return false
    if (is(doc, at, Is.organisation)) return true
  }
  return false
}

export function isPart(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const shape = tokens.shape[at]
  if (tokens.kind[at] !== Kind.word || shape === Shape.lower || shape === Shape.none || shape === Shape.initial)
    return false
  const word = wording(doc, at, at + 1)
  if (endsInOneOf(word, doc.lexicon.modifierEndings)) return false
  const bits = classesAt(doc, at)
  if ((bits & (Is.organisation | Is.portfolio | Is.country | Is.modifier | Is.place)) !== 0) return true
  return (
    (bits &
      (Is.definite |
        Is.indefinite |
        Is.preposition |
        Is.conjunction |
        Is.pronoun |
        Is.calendar |
        Is.honorific |
        Is.auxiliary |
        Is.cue |
        Is.that |
        Is.role)) ===
    0
  )
}

/** Kim Jong Un is not the UN: letters that stand for words are all large. */
function isSmallAcronym(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.shape[at] === Shape.capital && spanAt(doc, at) === 1 && endOf(doc, at) - startOf(doc, at) <= 3
}

export function isAcronym(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const length = endOf(doc, at) - startOf(doc, at)
  return tokens.shape[at] === Shape.upper && length >= 2 && length <= 8
}
