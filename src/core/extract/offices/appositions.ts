import { besideName, countryAt } from '#core/extract/offices/besideName'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import { type AnnotatedDocument, is, spanAt, wording } from '#core/extract/text/document'
import type { Name } from '#core/extract/names/names'
import { skipArticle } from '#core/extract/offices/objectWords'
import { opensCell } from '#core/extract/offices/words'
import type { Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { bodyAfter, bodyOf, pastBrackets } from '#core/extract/offices/bodiesBeside'
import {
  isAppointed,
  isCopula,
  pastAppointing,
  pastAs,
  pastRelative,
  pastServing,
} from '#core/extract/offices/appointments'
import { titleFrom } from '#core/extract/offices/titleFrom'

export interface Apposition extends Held {
  readonly last: number
  readonly country: string | null
  readonly body: string | null
}

/**
 * “, Minister of Finance and former mayor”, “(Indonesia)”, “of Egypt”. `following`: whoever is named behind; `isHeld`: this one has an office
 * already: “to Premier Gorse, the head of the union, Ann Lee, wrote”.
 */
export function titlesAfter(binding: BindingContext, name: Name, following?: Name, isHeld = false): Apposition {
  const { doc, titles, bound } = binding
  const { tokens, lexicon } = doc
  const beside = besideName(binding, name)
  const { at, party } = beside
  const held = [...beside.held]
  let { country, last } = beside
  let next = at
  if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash) {
    next = at + 1
    next = pastAge(doc, next)
  } else if (isCopula(doc, at)) {
    next = at + 1
  } else if (pastAppointing(doc, at) > at) {
    next = pastAs(doc, pastAppointing(doc, at))
  } else if (pastServing(doc, at) > at) {
    next = pastServing(doc, at)
  } else if (isAppointed(doc, name) && pastAs(doc, at) > at) {
    next = pastAs(doc, at)
  } else if (pastRelative(doc, at) === at && (!isLetterhead(doc, at) || isOwnerOf(doc, name))) {
    return { titles: held, first: name.first, last, country, body: party }
  }
  if (party === null && tokens.kind[at] === Kind.comma && is(doc, next, Is.link)) {
    // « l’expert Jean Morin, de l’Institut du Sahel, »: a body of his between commas
    const from = skipArticle(doc, next + spanAt(doc, next))
    const behind = bodyOf(doc, from)
    if (behind > from && tokens.kind[behind] !== Kind.word) {
      return { titles: held, first: name.first, last: behind, country, body: wording(doc, from, behind) }
    }
  }
  next = pastServing(doc, next) > next ? pastServing(doc, next) : pastRelative(doc, next)
  for (let index = titleFrom(binding, next); index !== undefined;) {
    const title = titles[index] as Title
    if (bound[index] === 1 || title.isPossessor || title.many || isJoinedTo(doc, title.first)) break
    if (lexicon.source.attachedConjunction !== undefined && opensNext(doc, title)) break
    if (following !== undefined && isHeld && isHolderOf(doc, title, following)) break
    if (following !== undefined && isHers(doc, title, name, following)) break
    bound[index] = 1
    const whole = withSecondWord(binding, title)
    held.push(whole)
    last = whole.last
    let gap = whole.last
    if (tokens.kind[gap] === Kind.comma) gap += 1
    if (!is(doc, gap, Is.conjunction)) break
    index = titleFrom(binding, gap + 1)
  }
  if (held.length > 0 && country === null && opensCell(doc, last)) {
    // Ann Berg | Minister of Trade | Norway, in three cells of one row
    country = countryAt(doc, last)
    if (country !== null) last += Math.max(1, spanAt(doc, last))
  }
  if (held.length > 0) last = pastBrackets(doc, last)
  const bodyLast = held.length > 0 ? bodyAfter(doc, last) : last
  const body = bodyLast > last ? wording(doc, last + 1, bodyLast) : party
  // Ann Berg | Head of Unit, Ministry of Trade | Norway
  if (bodyLast > last && country === null && opensCell(doc, bodyLast)) country = countryAt(doc, bodyLast)
  return { titles: held, first: name.first, last: bodyLast, country, body }
}

/** A، ومدير إدارة B: behind a comma an office with “and” written on to it is somebody else’s. */
function opensNext(doc: AnnotatedDocument, { first }: Title): boolean {
  const word = wording(doc, first, first + 1)
  return doc.tokens.kind[first - 1] === Kind.comma && doc.lexicon.unjoined(word) !== word
}

/** التقى فلان بالسفير: a preposition is written on to the office, which is somebody else’s. */
function isJoinedTo({ lexicon, tokens, text }: AnnotatedDocument, at: number): boolean {
  return lexicon.source.writing === 'uncased' && lexicon.isJoined(text.slice(tokens.start[at], tokens.end[at]))
}

/** « líder opositora »: where adjectives follow, a second small word for an office right behind the first describes it. */
function withSecondWord({ doc, titles, startingAt, bound }: BindingContext, title: Title): Title {
  const { writing, headFinal, genitive } = doc.lexicon.source
  const index = startingAt.get(title.last)
  const second = index === undefined ? undefined : titles[index]
  if (
    index === undefined ||
    second === undefined ||
    bound[index] === 1 ||
    writing !== 'cased' ||
    headFinal ||
    genitive === true
  )
    return title
  if (second.first !== title.last || doc.tokens.shape[second.first] !== Shape.lower || second.many) return title
  bound[index] = 1
  return { ...title, last: second.last, role: `${title.role} ${wording(doc, second.first, second.last)}` }
}

/** «com Pedro Ulveira, a ministra dos Portos, Ana Lemos, disse»: a woman’s office between a man and a woman is hers. */
function isHers(doc: AnnotatedDocument, title: Title, name: Name, next: Name): boolean {
  const given = (one: Name): string => wording(doc, one.first, one.first + 1)
  const isClose = next.honorificFirst - title.last <= 2 && doc.tokens.kind[next.honorificFirst - 1] === Kind.comma
  const isHis = is(doc, name.first, Is.given) && !doc.lexicon.isFeminine(given(name))
  return title.feminine && isClose && isHis && doc.lexicon.isFeminine(given(next))
}

/** Between commas behind an office with its article stands its holder, and then something else. */
function isHolderOf(doc: AnnotatedDocument, title: Title, next: Name): boolean {
  const { tokens } = doc
  const comma = next.honorificFirst - 1
  if (title.article !== 'definite' || comma < title.last || comma - title.last > longestComplement) return false
  if (tokens.kind[comma] !== Kind.comma || tokens.kind[next.last] !== Kind.comma) return false
  for (let at = title.last; at < comma; at += 1)
    if (tokens.kind[at] === Kind.comma || is(doc, at, Is.cue | Is.auxiliary)) return false
  return true
}

/** Tokens of what an office is of. */
const longestComplement = 8

/** “Ann Lee, 54, a farmer”; “Jean Morin, 54 ans, maire”: the age between commas is passed over. */
function pastAge(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let numbers = 0
  for (let at = from; at < from + 5; at += 1) {
    if (tokens.kind[at] === Kind.comma) return numbers === 1 ? at + 1 : from
    if (tokens.kind[at] === Kind.number) numbers += 1
    else if (tokens.kind[at] !== Kind.word || !is(doc, at, Is.calendar | Is.link | Is.preposition | Is.common))
      return from
  }
  return from
}

/** „Adans Sprecherin“: where every noun has a capital, a name with the ending of the second case owns the office behind it. */
export function isOwnerOf(doc: AnnotatedDocument, name: Name): boolean {
  return doc.lexicon.source.nounsCapitalised === true && wording(doc, name.first, name.last).endsWith('s')
}

/** “Senator Chris Evans Minister for Immigration”: name and office on one line without a comma. */
function isLetterhead(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  if (doc.lexicon.source.writing !== 'cased') return true
  return tokens.shape[at] !== Shape.lower && tokens.shape[at] !== Shape.none
}
