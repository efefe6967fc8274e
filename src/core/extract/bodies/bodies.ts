import type { Body } from '#core/extract/bodies/body'
import { withComplement } from '#core/extract/bodies/complement'
import { headLast, isAcronym, isPart } from '#core/extract/bodies/headLast'
import { inSigns } from '#core/extract/bodies/inSigns'
import { isPersonCalledAsBody, isSurnameAfterHonorific } from '#core/extract/names/nameStart'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording, smallToken } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Organisations: capitals around a keyword (Hoover Institution, Fonds monétaire international) and acronyms. */
export function findBodies(doc: AnnotatedDocument, taken: Uint8Array): Body[] {
  const { tokens, reading } = doc
  const found: Body[] = []
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || !isWordlike(tokens.kind[at] as number) || reading.span[at] === 0) {
      at += 1
      continue
    }
    const body = bodyAt(doc, at, taken)
    if (body === null) {
      at += 1
      continue
    }
    found.push(withCompanyName(doc, body, taken))
    at = Math.max(body.last, at + 1)
  }
  return found
}

/** Norhaven AG: before the letters that say of what kind a company is stands its name. */
function withCompanyName(doc: AnnotatedDocument, body: Body, taken: Uint8Array): Body {
  const { tokens, lexicon } = doc
  if (body.last !== body.first + 1 || !lexicon.legalForms.has(smallToken(doc, body.first))) return body
  const isOfName = (at: number): boolean =>
    tokens.kind[at] === Kind.word &&
    (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.upper) &&
    tokens.spaced[at + 1] === 1 &&
    taken[at] !== 1 &&
    !is(doc, at, ~ofCompany)
  let first = body.first
  while (first > 0 && body.first - first < longestCompany && isOfName(first - 1)) first -= 1
  return { ...body, first }
}

const ofCompany = Is.place | Is.country | Is.organisation | Is.portfolio | Is.common | Is.modifier
const longestCompany = 4

function bodyAt(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body | null {
  const { lexicon, tokens } = doc
  const bits = classesAt(doc, at)
  if (lexicon.source.writing === 'signs') {
    if (countrySpeaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
    return (bits & (Is.organisation | Is.institution)) === 0 ? null : inSigns(doc, at, taken)
  }
  const called = calledBefore(doc, at)
  if (called !== null) return called
  if ((bits & Is.institution) !== 0) return withComplement(doc, at, taken, true)
  if (lexicon.source.writing !== 'cased') {
    if (countrySpeaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
    return (bits & Is.organisation) !== 0 ? withComplement(doc, at, taken, false) : null
  }
  if (tokens.shape[at] === Shape.lower) return null
  if (speaks(doc, at)) return { first: at, last: at + spanAt(doc, at), acronym: null, isCommon: false }
  if (!isPart(doc, at) || isInitials(doc, at)) return null
  if (isSurnameAfterHonorific(doc, at) || isPersonCalledAsBody(doc, at)) return null
  if (at > 0 && isPersonCalledAsBody(doc, at - 1)) return null
  if (at > 0 && tokens.spaced[at] === 1 && tokens.shape[at - 1] === Shape.initial && taken[at - 1] !== 1) return null
  return lexicon.source.headFinal ? headLast(doc, at, taken) : headFirst(doc, at, taken)
}

/** “L.M. Osei”: letters with stops that are written without a space, before a word nothing is known of. */
function isInitials(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  const isUnknown =
    tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] === Shape.capital && reading.bits[at + 1] === 0
  return isUnknown && classesAt(doc, at) === 0 && initials.test(wording(doc, at, at + 1))
}

const initials = /^(?:\p{Lu}\.){2,3}$/u

/** “Moscow has maintained”, “Iran said”: a country or a city right before a verb of saying is its government. */
function speaks(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  const bits = classesAt(doc, at)
  const isCountry = (bits & Is.country) !== 0 && lexicon.entries[reading.entry[at] as number]?.isDemonym === false
  const isCity = (bits & Is.place) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0
  if ((!isCountry && !isCity) || (at > 0 && is(doc, at - 1, isCity ? Is.preposition | Is.definite : Is.preposition)))
    return false
  let verb = at + spanAt(doc, at)
  while (is(doc, verb, Is.auxiliary) && verb < at + 5) verb += 1
  return tokens.kind[verb] === Kind.word && tokens.shape[verb] === Shape.lower && is(doc, verb, Is.cue | Is.weakCue)
}

/** 北林国表示, أكدت أستانا: without capitals a country beside a verb of saying that opens its clause is its government. */
function countrySpeaks(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  const entry = lexicon.entries[reading.entry[at] ?? 0]
  if (!is(doc, at, Is.country) || entry?.isDemonym !== false || is(doc, at, Is.given)) return false
  const next = at + Math.max(1, spanAt(doc, at))
  if (lexicon.source.verbFirst === true) {
    let verb = at - 1
    while (verb > 0 && spanAt(doc, verb) === 0) verb -= 1
    return tokens.kind[verb] === Kind.word && is(doc, verb, Is.cue) && !is(doc, next, Is.given)
  }
  // 17日在会上表示: a sign behind a figure is the day
  const before = tokens.kind[at - 1]
  const opens = at === 0 || (before !== Kind.han && before !== Kind.word && before !== Kind.number)
  let verb = next
  while (is(doc, verb, Is.auxiliary) && verb < next + 6) verb += Math.max(1, spanAt(doc, verb))
  return opens && tokens.kind[verb] === Kind.han && is(doc, verb, Is.cue)
}

/** Conseil de sécurité, Совет Федерации: the keyword first, then what belongs to it. */
function headFirst(doc: AnnotatedDocument, at: number, taken: Uint8Array): Body | null {
  const { tokens } = doc
  const bits = classesAt(doc, at)
  if ((bits & Is.organisation) !== 0) return withComplement(doc, at, taken, false)
  if (isAdjectiveOfBody(doc, at) && taken[at + 1] !== 1)
    return { ...withComplement(doc, at + 1, taken, false), first: at }
  if (tokens.shape[at] === Shape.upper && (bits & ~Is.organisation) === 0 && isAcronym(doc, at)) {
    return { first: at, last: at + 1, acronym: null, isCommon: false }
  }
  return null
}

/** Счётная палата: a large adjective right before the keyword. */
function isAdjectiveOfBody(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  return (
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true &&
    tokens.shape[at] === Shape.capital &&
    (classesAt(doc, at) & ~(Is.modifier | Is.portfolio)) === 0 &&
    is(doc, at + 1, Is.organisation) &&
    !is(doc, at + 1, Is.role | Is.cue)
  )
}

/** «Таң нұры» газеті: where what a noun is called by stands before it, a name between marks right before the keyword. */
function calledBefore(doc: AnnotatedDocument, at: number): Body | null {
  const { tokens, owner, stretches, lexicon } = doc
  if (lexicon.source.verbFinal !== true || at === 0 || tokens.kind[at - 1] !== Kind.mark) return null
  if (!is(doc, at, Is.organisation) || lexicon.source.ownedNoun?.test(smallToken(doc, at)) === false) return null
  const stretch = stretches[(owner[at - 1] as number) - 1]
  if (stretch === undefined || stretch.close !== at - 1 || !stretch.closed || stretch.close - stretch.open > 8)
    return null
  return { first: stretch.open, last: at + Math.max(1, spanAt(doc, at)), acronym: null, isCommon: false }
}

function isWordlike(kind: number): boolean {
  return kind === Kind.word || kind === Kind.han
}
