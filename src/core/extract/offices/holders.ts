import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** “the director of the World Bank’s research department”: behind a body that owns it a part of that body. The same token where there is none. */
export function pastPartOfBody(doc: AnnotatedDocument, from: number): number {
  const { tokens } = doc
  let at = from
  while (at < from + 2 && tokens.kind[at] === Kind.word && !is(doc, at, Is.organisation | Is.role | Is.cue | Is.given))
    at += 1
  const isPart = tokens.kind[at] === Kind.word && is(doc, at, Is.organisation) && !is(doc, at, Is.role | Is.cue)
  return isPart ? at + Math.max(1, spanAt(doc, at)) : from
}

/** министр иностранных дел Цецилия Талманова: two large words, and the second ends as a family name does, in whatever case. */
export function opensFullName(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  const isName = (word: number): boolean =>
    tokens.kind[word] === Kind.word && tokens.shape[word] === Shape.capital && (classesAt(doc, word) & ~Is.given) === 0
  if ((!isName(at) && !is(doc, at, Is.given)) || !isName(at + 1) || isName(at + 2)) return false
  const words = wording(doc, at, at + 2).split(' ')
  const base = lexicon.source.baseName?.(words, (word) => lexicon.isGiven(word)) ?? words
  const surname = (base.at(-1) ?? '').toLowerCase()
  return endsInOneOf(surname, lexicon.surnameEndings, 3)
}

/** « candidato presidencial », « dirigente oficialista »: a small adjective right behind the office, where adjectives follow. */
export function describesOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.source.adjectiveBehind !== undefined &&
    tokens.shape[at] === Shape.lower &&
    (classesAt(doc, at) & ~Is.common) === 0 &&
    lexicon.source.adjectiveBehind.test(wording(doc, at, at + 1))
  )
}

/** председатель речного союза: a small adjective before the body, the field or the place that the office is of. */
export function describesBody(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  return (
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true &&
    tokens.shape[at] === Shape.lower &&
    (classesAt(doc, at) & ~Is.modifier) === 0 &&
    is(doc, at + 1, Is.organisation | Is.portfolio | Is.place) &&
    !is(doc, at + 1, Is.cue | Is.role) &&
    tokens.shape[at + 1] === Shape.lower
  )
}

/** лидер Всеобщего народного конгресса: behind the body that adjectives describe, the first with a capital; else the same token. */
export function pastDescribedBody(doc: AnnotatedDocument, from: number): number {
  const { tokens, lexicon } = doc
  const isAdjective = (at: number): boolean =>
    tokens.kind[at] === Kind.word &&
    (classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.country)) === 0 &&
    lexicon.source.isAdjective?.(wording(doc, at, at + 1)) === true
  if (tokens.shape[from] !== Shape.capital) return from
  let at = from
  while (at < from + 4 && isAdjective(at)) at += 1
  return at > from && tokens.kind[at] === Kind.word && is(doc, at, Is.organisation)
    ? at + Math.max(1, spanAt(doc, at))
    : from
}

/** An office in small letters, after an adjective at most: президента, российского лидера. */
export function holdsOffice(doc: AnnotatedDocument, at: number): boolean {
  return headOf(doc, at) >= at && !is(doc, headOf(doc, at), Is.many)
}

export function headOf(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  for (let next = at; next < at + 3 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = classesAt(doc, next)
    if ((bits & Is.role) !== 0) return next
    if ((bits & (Is.country | Is.modifier)) === 0) return -1
  }
  return -1
}

/** A new office begins here: “of the Council and President of the Court”. */
export function beginsOffice(doc: AnnotatedDocument, at: number): boolean {
  const { reading, tokens } = doc
  for (let next = at; next < at + 5 && tokens.kind[next] === Kind.word; next += 1) {
    const bits = classesAt(doc, next)
    if ((bits & Is.role) !== 0) return true
    if ((bits & (Is.portfolio | Is.modifier | Is.country | Is.definite)) === 0 && reading.span[next] !== 0) return false
  }
  return false
}
