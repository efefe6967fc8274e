import { type AnnotatedDocument, is, smallWord, wording } from '#core/extract/text/document'
import type { Name } from '#core/extract/names/names'
import { isPossessive } from '#core/extract/offices/words'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** “the appointment of Mr Ken Aspin as High Commissioner” */
export function isAppointed(doc: AnnotatedDocument, { honorificFirst }: Name): boolean {
  for (let at = honorificFirst - 1; at >= 0 && at > honorificFirst - 4; at -= 1)
    if (doc.lexicon.appointing.has(smallWord(doc, at))) return true
  return false
}

/** « a été nommée directrice », “was elected chair”: past the verb of the passive; the same token where none stands. */
export function pastAppointing(doc: AnnotatedDocument, at: number): number {
  let verb = at
  while (verb < at + 3 && (is(doc, verb, Is.auxiliary) || isCopula(doc, verb))) verb += 1
  const isPassive = verb > at || doc.lexicon.isInflected
  return isPassive && doc.lexicon.appointing.has(smallWord(doc, verb)) ? pastDay(doc, verb + 1) : at
}

/** « nommé en janvier directeur », “elected on Monday chair”: behind the day or the month; the same token where none stands. */
function pastDay(doc: AnnotatedDocument, from: number): number {
  let at = from
  if (is(doc, at, Is.preposition | Is.definite) && is(doc, at + 1, Is.calendar)) at += 1
  while (at < from + 3 && is(doc, at, Is.calendar)) at += 1
  return at
}

/** “on his appointment as”, “who has served as”: behind the words that give the name before them the office that follows; else the same token. */
export function pastServing(doc: AnnotatedDocument, at: number): number {
  const { lexicon } = doc
  const isOwnAppointment =
    is(doc, at, Is.preposition) &&
    lexicon.owners.has(smallWord(doc, at + 1)) &&
    lexicon.appointing.has(smallWord(doc, at + 2))
  if (isOwnAppointment) return pastAs(doc, at + 3) > at + 3 ? pastAs(doc, at + 3) : at
  let verb = at
  if (lexicon.relatives.has(smallWord(doc, verb))) verb += 1
  while (verb < at + 3 && is(doc, verb, Is.auxiliary)) verb += 1
  if (!lexicon.serving.has(smallWord(doc, verb))) return at
  return pastAs(doc, verb + 1) > verb + 1 ? pastAs(doc, verb + 1) : at
}

export function pastAs(doc: AnnotatedDocument, at: number): number {
  for (const phrase of doc.lexicon.asOffice) {
    const last = at + phrase.split(' ').length
    // as Norland’s next ambassador: whose office it is may stand before it
    if (wording(doc, at, last).toLowerCase() === phrase) return isPossessive(doc, last + 1) ? last + 2 : last
  }
  return at
}

/** “Richard Gate, who has been High Commissioner since May”, « qui est aussi maire »: behind the verb of the clause about him; else the same token. */
export function pastRelative(doc: AnnotatedDocument, from: number): number {
  const { lexicon, tokens } = doc
  if (tokens.kind[from] !== Kind.word || !lexicon.relatives.has(wording(doc, from, from + 1).toLowerCase())) return from
  let hasCopula = false
  let at = from + 1
  while (at < from + 5 && tokens.kind[at] === Kind.word && (isCopula(doc, at) || is(doc, at, Is.auxiliary))) {
    hasCopula ||= isCopula(doc, at)
    at += 1
  }
  return hasCopula ? at : from
}

export function isCopula(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.copula.size > 0 &&
    tokens.kind[at] === Kind.word &&
    lexicon.copula.has(wording(doc, at, at + 1).toLowerCase())
  )
}
