import { opensPlace } from '#core/extract/names/nameStart'
import { isGivenHere } from '#core/extract/names/nameWords'
import { reach } from '#core/extract/offices/before'
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
  headOf,
  holdsOffice,
  opensFullName,
  pastDescribedBody,
  pastPartOfBody,
} from '#core/extract/offices/holders'
import { isObject, opensHolder, readObject } from '#core/extract/offices/object'
import { opensNameBehindArticle, pastPlace, plainOfficeEnd } from '#core/extract/offices/uncased'
import { isLarge, isPossessive, opensCell } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

interface Right {
  readonly last: number
  readonly headLast: number
  readonly isPossessor: boolean
}

/** What follows the head and belongs to it: of Finance and Trade, цифровых технологий Тайваня, a.i., général. */
export function rightOf(doc: AnnotatedDocument, from: number): Right {
  const { tokens, owner, lexicon, stretches } = doc
  const genitive = lexicon.source.genitive === true && !lexicon.source.headFinal
  const limit = Math.min(tokens.count, from + reach)
  let at = from
  let headLast = from
  let closed = false
  while (at < limit) {
    if (tokens.kind[at] === Kind.mark) {
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
      const before = isTitle ? classesAt(doc, at - 1) : 0
      if (
        isTitle &&
        ((genitive && lexicon.source.writing === 'cased') ||
          (before & (Is.organisation | Is.naming | Is.document)) !== 0)
      ) {
        at = close + 1
        closed = true
        continue
      }
      break
    }
    const listed = at > from && tokens.kind[at] === Kind.comma ? pastFields(doc, at, limit) : at
    if (listed > at) {
      at = listed
      closed = true
      continue
    }
    if (tokens.kind[at] !== Kind.word || owner[at] !== owner[from - 1] || opensCell(doc, at)) break
    const bits = classesAt(doc, at)
    const span = spanAt(doc, at)
    const part = at > from && isPossessive(doc, at) ? pastPartOfBody(doc, at + 1) : at
    if (part > at + 1) {
      at = part
      closed = true
      continue
    }
    if (isPossessive(doc, at)) return { last: at, headLast, isPossessor: true }
    if (lexicon.source.writing === 'uncased' && at > from && opensNameBehindArticle(doc, at)) break
    const plainEnd = lexicon.source.writing === 'uncased' ? plainOfficeEnd(doc, at) : at
    if (plainEnd > at) {
      at = plainEnd
      continue
    }
    if ((bits & Is.modifier) !== 0 && (bits & Is.given) === 0 && !beginsOffice(doc, at) && !lexicon.source.headFinal) {
      at += span
      if (at === from + span) headLast = at
      continue
    }
    if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && /\./.test(wording(doc, at, at + span))) {
      at += span
      continue
    }
    if ((bits & Is.modifier) !== 0 && lexicon.source.verbFinal === true && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if (lexicon.source.writing === 'uncased' && (bits & Is.country) !== 0 && isGivenHere(doc, at)) break
    if ((bits & Is.country) !== 0 && (!lexicon.source.headFinal || isCountryInGenitive(doc, at)) && !closed) {
      at += span
      closed = true
      continue
    }
    if (
      genitive &&
      (bits & (Is.portfolio | Is.organisation | Is.country | Is.document | Is.place)) !== 0 &&
      !((bits & Is.given) !== 0 && at > from && opensFullName(doc, at))
    ) {
      at += span
      closed = (bits & (Is.organisation | Is.country)) !== 0
      continue
    }
    if (
      genitive &&
      lexicon.source.writing === 'cased' &&
      at > from - 1 &&
      tokens.shape[at] === Shape.lower &&
      holdsOffice(doc, at)
    ) {
      // пресс-секретарь президента РФ: an office of somebody’s office
      const head = headOf(doc, at)
      at = rightOf(doc, head + Math.max(1, spanAt(doc, head))).last
      closed = true
      continue
    }
    if (at === from && describesOffice(doc, at)) {
      at += span
      continue
    }
    if (genitive && (opensPlace(doc, at) || describesBody(doc, at))) {
      at += span
      continue
    }
    if (genitive && tokens.shape[at] === Shape.upper) {
      at += span
      closed = true
      continue
    }
    if (genitive && at > from && (bits & Is.conjunction) !== 0 && isField(doc, at + span)) {
      at += span
      continue
    }
    // министр иностранных и европейских дел
    if (genitive && at > from && (bits & Is.conjunction) !== 0 && opensField(doc, at + span)) {
      at += span + 2
      continue
    }
    if (!genitive && !lexicon.source.headFinal && (bits & Is.portfolio) !== 0 && tokens.shape[at] === Shape.lower) {
      at += span
      continue
    }
    if ((bits & Is.conjunction) !== 0 && at > from) {
      const next = at + span
      const after = classesAt(doc, next)
      if ((after & Is.link) !== 0 && isObject(doc, skipArticle(doc, next + spanAt(doc, next)))) {
        at = next
        continue
      }
      const field =
        isLarge(tokens.shape[from - 1] as number) && lexicon.source.headFinal ? skipArticle(doc, next) : next
      const named = closed || at > from + 1 ? fieldBeforeName(doc, next, limit) : next
      if (named > next) {
        at = named
        closed = true
        continue
      }
      if (isField(doc, field) && !beginsOffice(doc, next)) {
        const object = readObject(doc, field, limit)
        if (object.last > field) {
          at = object.last
          closed ||= object.closed
          continue
        }
      }
      break
    }
    if ((bits & Is.link) !== 0) {
      const start = skipArticle(doc, at + span)
      const place = lexicon.source.writing === 'uncased' && isDirectionWord(doc, at) ? pastPlace(doc, start) : start
      if (place > start) {
        at = place
        break
      }
      if (!isObject(doc, start)) {
        // subsecretario de planeación: behind “of” a small noun nothing is known of says of what
        if (at !== from || !isUnknownField(doc, start)) break
        at = start + 1
        continue
      }
      const object = readObject(doc, start, limit)
      if (object.last === start) break
      at = wording(doc, at, at + 1) === 'on' ? pastLooseWord(doc, object.last) : object.last
      closed = object.closed
      continue
    }
    const body = genitive && !closed ? pastDescribedBody(doc, at) : at
    if (body > at) {
      at = body
      closed = true
      continue
    }
    const place = genitive ? unknownPlace(doc, at, limit) : at
    if (place > at) {
      at = place
      closed = true
      continue
    }
    // директор Института Халдена Мириам Ахтерберг
    if (
      genitive &&
      lexicon.source.writing === 'cased' &&
      bits === 0 &&
      at > from &&
      isLarge(tokens.shape[at] as number)
    ) {
      if (!opensHolder(doc, at + 1) || !is(doc, at - 1, Is.organisation)) break
      at += 1
      closed = true
      continue
    }
    if (
      tokens.kind[at] === Kind.word &&
      genitive &&
      !closed &&
      isLarge(tokens.shape[at] as number) &&
      (at > from || bodyAhead(doc, at, limit)) &&
      !(at > from && opensFullName(doc, at))
    ) {
      const object = readObject(doc, at, limit)
      if (object.last === at) break
      at = object.last
      closed = object.closed
      continue
    }
    break
  }
  return { last: at, headLast, isPossessor: false }
}

/** «Мы начнём, – сказал директор завода «Волна» Олег Ветров. – Да»: marks within marks are no stretch of their own. -1 where none closes. */
function innerClose(doc: AnnotatedDocument, open: number): number {
  const { tokens, owner } = doc
  if (owner[open] === 0) return -1
  for (let at = open + 2; at < tokens.count && at - open <= 8 && owner[at] === owner[open]; at += 1)
    if (tokens.kind[at] === Kind.mark) return at
  return -1
}

/** der Botschafter Rumäniens */
export function isCountryInGenitive(doc: AnnotatedDocument, at: number): boolean {
  if (doc.lexicon.source.nounsCapitalised !== true) return false
  const country = doc.lexicon.entries[doc.reading.entry[at] as number]?.country ?? null
  return country !== null && wording(doc, at, at + spanAt(doc, at)) === `${country}s`
}

/** “депутат Милли Меджлиса Айдын”: among the words with capitals, before any given name, one names a body. */
export function bodyAhead(doc: AnnotatedDocument, from: number, limit: number): boolean {
  const { tokens } = doc
  for (let at = from; at < limit && tokens.kind[at] === Kind.word && isLarge(tokens.shape[at] as number); at += 1) {
    const bits = classesAt(doc, at)
    if ((bits & Is.organisation) !== 0) return true
    if ((bits & Is.given) !== 0) return false
  }
  return false
}

export function skipArticle(doc: AnnotatedDocument, at: number): number {
  let next = at
  while (is(doc, next, Is.definite | Is.indefinite) && next - at < 2) next += spanAt(doc, next)
  return next
}
