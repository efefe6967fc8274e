import { opensPlace } from '#core/extract/names/nameStart'
import { isGivenHere } from '#core/extract/names/nameWords'
import {
  fieldBeforeName,
  isDirectionWord,
  isField,
  isUnknownField,
  opensField,
  pastFields,
  pastLooseWord,
  unknownPlace,
} from '#core/extract/offices/fields'
import {
  beginsOffice,
  describesBody,
  describesOffice,
  opensFullName,
  pastDescribedBody,
  pastPartOfBody,
} from '#core/extract/offices/holders'
import { isObject, opensHolder, readObject } from '#core/extract/offices/object'
import { bodyAhead, isCountryInGenitive, skipArticle } from '#core/extract/offices/objectWords'
import { opensNameBehindArticle, pastPlace, plainOfficeEnd } from '#core/extract/offices/uncased'
import { isLarge, isPossessive, opensCell } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** The way from the head of an office to its end, as far as it was gone. */
export interface Way {
  readonly doc: AnnotatedDocument
  /** Right behind the head. */
  readonly from: number
  readonly limit: number
  /** The language puts whose it is behind the noun, in a case. */
  readonly genitive: boolean
  /** The token that is asked, what it is, and how many tokens it has. */
  at: number
  bits: number
  span: number
  /** The end of the head itself: général, a.i. */
  headLast: number
  /** A body or a country is told: nothing further is expected. */
  closed: boolean
  isPossessor: boolean
}

/** One reading of the token that is asked: true where it went on, false where the office ends, null where the next reading is asked. */
type Reading = (way: Way) => boolean | null

function goOn(way: Way, at: number, closed = way.closed): true {
  way.at = at
  way.closed = closed
  return true
}

/** директор завода «Волна»: a name in marks belongs to the office, where it is one. */
const intoMarks: Reading = (way) => {
  const { doc, at } = way
  const { tokens, owner, lexicon, stretches } = doc
  if (tokens.kind[at] !== Kind.mark) return null
  const stretch = stretches[(owner[at] as number) - 1]
  const close = stretch?.open === at ? (stretch.closed ? stretch.close : -1) : innerClose(doc, at)
  const isTitle =
    close > at &&
    close - at <= 8 &&
    // «проявить волю»: words that open small are said, no name
    (lexicon.source.writing !== 'cased' ||
      tokens.shape[at + 1] !== Shape.lower ||
      is(doc, at + 1, Is.organisation) ||
      (is(doc, at - 1, Is.organisation) && close - at === 2))
  if (!isTitle) return false
  const isNamed = is(doc, at - 1, Is.organisation | Is.naming | Is.document)
  return (way.genitive && lexicon.source.writing === 'cased') || isNamed ? goOn(way, close + 1, true) : false
}

/** Agriculture, Fisheries and Food: a comma between fields. */
const overFields: Reading = (way) => {
  const { doc, at, from, limit } = way
  const listed = at > from && doc.tokens.kind[at] === Kind.comma ? pastFields(doc, at, limit) : at
  return listed > at ? goOn(way, listed, true) : null
}

/** What is no word of the narrator’s ends it. */
const withinWords: Reading = ({ doc, at, from }) =>
  doc.tokens.kind[at] !== Kind.word || doc.owner[at] !== doc.owner[from - 1] || opensCell(doc, at) ? false : null

/** director of the World Bank’s office, and the director’s */
const overPossessive: Reading = (way) => {
  const { doc, at, from } = way
  if (!isPossessive(doc, at)) return null
  const part = at > from ? pastPartOfBody(doc, at + 1) : at
  if (part > at + 1) return goOn(way, part, true)
  way.isPossessor = true
  return false
}

/** In letters without case: where a name begins it ends, and it goes on over what a list has as one office. */
const withoutCase: Reading = (way) => {
  const { doc, at, from } = way
  if (doc.lexicon.source.writing !== 'uncased') return null
  if (at > from && opensNameBehindArticle(doc, at)) return false
  const end = plainOfficeEnd(doc, at)
  return end > at ? goOn(way, end) : null
}

/** général, a.i. */
const overModifier: Reading = (way) => {
  const { doc, at, bits, span, from } = way
  if ((bits & Is.modifier) === 0) return null
  const { headFinal, verbFinal } = doc.lexicon.source
  if ((bits & Is.given) === 0 && !beginsOffice(doc, at) && !headFinal) {
    if (at === from) way.headLast = at + span
    return goOn(way, at + span)
  }
  if (doc.tokens.shape[at] !== Shape.lower) return null
  return verbFinal === true || wording(doc, at, at + span).includes('.') ? goOn(way, at + span) : null
}

/** der Botschafter Rumäniens, le ministre français */
const overCountry: Reading = (way) => {
  const { doc, at, bits, span } = way
  if ((bits & Is.country) === 0) return null
  const { headFinal, writing } = doc.lexicon.source
  if (writing === 'uncased' && isGivenHere(doc, at)) return false
  if (way.closed || (headFinal && !isCountryInGenitive(doc, at))) return null
  return goOn(way, at + span, true)
}

/** министр цифровых технологий: in a language of cases fields, bodies, countries and papers simply follow. */
const overGenitive: Reading = (way) => {
  const { doc, at, bits, span, from } = way
  if (!way.genitive || (bits & (Is.portfolio | Is.organisation | Is.country | Is.document | Is.place)) === 0)
    return null
  const isGiven = (bits & Is.given) !== 0 && at > from
  if (isGiven && (opensFullName(doc, at) || opensForeignName(doc, at))) return null
  return goOn(way, at + span, (bits & (Is.organisation | Is.country)) !== 0)
}

/** Words that describe the office, its body or its place, and short forms in large letters. */
const overDescription: Reading = (way) => {
  const { doc, at, span, from, genitive } = way
  if (at === from && (isParty(doc, at) || describesOffice(doc, at))) return goOn(way, at + span)
  if (!genitive) return null
  if (opensPlace(doc, at) || describesBody(doc, at)) return goOn(way, at + span)
  return doc.tokens.shape[at] === Shape.upper ? goOn(way, at + span, true) : null
}

/** министр иностранных и европейских дел */
const overJoinedFields: Reading = (way) => {
  const { doc, at, bits, span, from } = way
  if (!way.genitive || at === from || (bits & Is.conjunction) === 0) return null
  if (isField(doc, at + span)) return goOn(way, at + span)
  return opensField(doc, at + span) ? goOn(way, at + span + 2) : null
}

/** ministre délégué: a small word for a field right behind the head. */
const overSmallField: Reading = (way) => {
  const { doc, at, bits, span } = way
  const isSmallField =
    !way.genitive &&
    !doc.lexicon.source.headFinal &&
    (bits & Is.portfolio) !== 0 &&
    doc.tokens.shape[at] === Shape.lower
  return isSmallField ? goOn(way, at + span) : null
}

/** … and Trade, … and of Trade */
const overConjunction: Reading = (way) => {
  const { doc, at, bits, span, from, limit, closed } = way
  if ((bits & Is.conjunction) === 0 || at === from) return null
  const next = at + span
  const isOf = (classesAt(doc, next) & Is.link) !== 0
  if (isOf && isObject(doc, skipArticle(doc, next + spanAt(doc, next)))) return goOn(way, next)
  const isTitle = isLarge(doc.tokens.shape[from - 1] as number) && doc.lexicon.source.headFinal
  const field = isTitle ? skipArticle(doc, next) : next
  const named = closed || at > from + 1 ? fieldBeforeName(doc, next, limit) : next
  if (named > next) return goOn(way, named, true)
  if (!isField(doc, field) || beginsOffice(doc, next)) return false
  const object = readObject(doc, field, limit)
  return object.last > field ? goOn(way, object.last, closed || object.closed) : false
}

/** … of Finance */
const overLink: Reading = (way) => {
  const { doc, at, bits, span, from, limit } = way
  if ((bits & Is.link) === 0) return null
  const start = skipArticle(doc, at + span)
  const place = doc.lexicon.source.writing === 'uncased' && isDirectionWord(doc, at) ? pastPlace(doc, start) : start
  if (place > start) {
    way.at = place
    return false
  }
  // subsecretario de planeación: behind “of” a small noun nothing is known of says of what
  if (!isObject(doc, start)) {
    if (at > from) return closesBody(doc, at, start) ? goOn(way, start + 1, true) : false
    return isUnknownField(doc, start) ? goOn(way, start + 1) : false
  }
  const object = readObject(doc, start, limit)
  if (object.last === start) return false
  return goOn(way, wording(doc, at, at + 1) === 'on' ? pastLooseWord(doc, object.last) : object.last, object.closed)
}

/** A body under a described name, and a place no list has, each in its case. */
const overUnlisted: Reading = (way) => {
  const { doc, at, limit } = way
  if (!way.genitive) return null
  const body = way.closed ? at : pastDescribedBody(doc, at)
  if (body > at) return goOn(way, body, true)
  const place = unknownPlace(doc, at, limit)
  return place > at ? goOn(way, place, true) : null
}

/** директор Института Халдена Мириам Ахтерберг */
const overNameOfBody: Reading = (way) => {
  const { doc, at, bits, from } = way
  if (!way.genitive || doc.lexicon.source.writing !== 'cased' || bits !== 0 || at === from) return null
  if (!isLarge(doc.tokens.shape[at] as number)) return null
  return opensHolder(doc, at + 1) && is(doc, at - 1, Is.organisation) ? goOn(way, at + 1, true) : false
}

/** депутат Милли Меджлиса */
const overLargeWords: Reading = (way) => {
  const { doc, at, from, limit } = way
  if (!way.genitive || way.closed || !isLarge(doc.tokens.shape[at] as number)) return null
  if (at > from ? opensFullName(doc, at) : !bodyAhead(doc, at, limit)) return null
  const object = readObject(doc, at, limit)
  return object.last === at ? false : goOn(way, object.last, object.closed)
}

/** In the order in which they are asked; `holder` reads an office of somebody’s office and stands where cases have been read. */
export const readingsBehindHead = (holder: Reading): readonly Reading[] => [
  intoMarks,
  overFields,
  withinWords,
  overPossessive,
  withoutCase,
  overModifier,
  overCountry,
  overGenitive,
  holder,
  overDescription,
  overJoinedFields,
  overSmallField,
  overConjunction,
  overLink,
  overUnlisted,
  overNameOfBody,
  overLargeWords,
]

/** Agence du littoral: behind the keyword of a body and “of”, a small noun that ends the phrase. */
function closesBody(doc: AnnotatedDocument, link: number, noun: number): boolean {
  const { tokens, lexicon } = doc
  const { headFinal, genitive, nounsCapitalised } = lexicon.source
  if (headFinal || genitive === true || nounsCapitalised === true) return false
  if (!is(doc, link - 1, Is.organisation) || !isLarge(tokens.shape[link - 1] as number)) return false
  const isNoun = tokens.kind[noun] === Kind.word && (classesAt(doc, noun) & ~Is.common) === 0
  const behind = noun + 1
  const ends = tokens.kind[behind] !== Kind.word || is(doc, behind, Is.given | Is.cue | Is.auxiliary | Is.conjunction)
  return isNoun && tokens.shape[noun] === Shape.lower && ends
}

/** sénateur LR du Cantal: an acronym no list has, right behind an office where adjectives follow, before “of” or a given name. */
function isParty(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.adjectiveBehind === undefined || tokens.shape[at] !== Shape.upper || classesAt(doc, at) !== 0)
    return false
  return is(doc, at + 1, Is.link) || (is(doc, at + 1, Is.given) && isLarge(tokens.shape[at + 2] as number))
}

/** начальник ведомства Греции Никос Панос: a given name in its first case with one word behind it, though it is a town’s too. */
function opensForeignName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  const isName = (word: number): boolean => tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.capital
  if (!doc.lexicon.isGiven(wording(doc, at, at + 1)) || !isName(at + 1) || isName(at + 2)) return false
  return classesAt(doc, at + 1) === 0
}

/** «Мы начнём, – сказал директор завода «Волна» Олег Ветров. – Да»: marks within marks are no stretch of their own. -1 where none closes. */
function innerClose(doc: AnnotatedDocument, open: number): number {
  const { tokens, owner } = doc
  if (owner[open] === 0) return -1
  for (let at = open + 2; at < tokens.count && at - open <= 8 && owner[at] === owner[open]; at += 1)
    if (tokens.kind[at] === Kind.mark) return at
  return -1
}
