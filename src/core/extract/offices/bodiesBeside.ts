import { opensCell } from '#core/extract/offices/words'
import { type AnnotatedDocument, classesAt, is } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** (SPD), (Grüne): one word with a capital in brackets behind a name is a party or a body. */
export function isBodyInBrackets(doc: AnnotatedDocument, first: number, close: number): boolean {
  const { kind, shape } = doc.tokens
  if (doc.lexicon.source.writing !== 'cased' || close !== first + 1 || kind[first] !== Kind.word) return false
  const isLarge = shape[first] === Shape.upper || shape[first] === Shape.capital
  return isLarge && !is(doc, first, Is.given | Is.place | Is.calendar | Is.pronoun)
}

/** Where the words with capitals end that name a body: University of Leeds, Chatham House; else the same token. */
export function bodyOf(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  if (doc.lexicon.source.writing !== 'cased') return from
  let at = from
  let last = from
  let isBody = false
  while (at < from + 8 && tokens.kind[at] === Kind.word) {
    if (tokens.shape[at] === Shape.lower) {
      // « de l’Institut des mers, »: a small word that closes the phrase
      const closes = isBody && is(doc, at - 1, Is.link) && tokens.kind[at + 1] !== Kind.word
      if (closes) return at + 1
      if (!is(doc, at, Is.link | Is.definite)) break
      at += 1
      continue
    }
    // del Instituto del Mar: Mar is also a given name
    const isOfBody = isBody && is(doc, at - 1, Is.link) && tokens.kind[at + 1] !== Kind.word
    if (is(doc, at, Is.role | Is.honorific) || (is(doc, at, Is.given) && !isOfBody)) break
    isBody ||= is(doc, at, Is.organisation)
    at += 1
    last = at
  }
  return isBody ? last : from
}

export function isShortForm(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.lexicon.source.writing === 'cased' &&
    doc.tokens.kind[at] === Kind.word &&
    doc.tokens.shape[at] === Shape.upper &&
    !is(doc, at, Is.country | Is.role | Is.honorific)
  )
}

/** “of the Environment Programme (UNEP)”: the short form in brackets belongs to the office. */
export function pastBrackets(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  return tokens.kind[at] === Kind.open && tokens.kind[at + 2] === Kind.close ? at + 3 : at
}

/** “, Acme Motors:” — words with capitals between a comma and the end of the phrase. */
export function bodyAfter(doc: AnnotatedDocument, comma: number): number {
  const { tokens } = doc
  if (tokens.kind[comma] !== Kind.comma || doc.lexicon.source.writing !== 'cased') return comma
  let at = comma + 1
  while (
    at < comma + 9 &&
    tokens.kind[at] === Kind.word &&
    !opensCell(doc, at) &&
    (tokens.shape[at] !== Shape.lower || is(doc, at, Is.link | Is.conjunction))
  )
    at += 1
  const kind = tokens.kind[at]
  // “Resident Representative, UNDP Kenya, …”: a short form opens it
  const isShort = tokens.shape[comma + 1] === Shape.upper && kind === Kind.comma
  const ends =
    kind === Kind.colon || kind === Kind.semicolon || kind === Kind.breakLine || isShort || opensCell(doc, at)
  const first = classesAt(doc, comma + 1)
  return ends &&
    at > comma + 1 &&
    (first & (Is.honorific | Is.role | Is.conjunction | Is.given)) === 0 &&
    ((first & Is.common) === 0 || (first & (Is.modifier | Is.organisation | Is.portfolio)) !== 0)
    ? at
    : comma
}
