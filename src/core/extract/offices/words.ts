import { type AnnotatedDocument, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function isPossessive(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, text } = doc
  const start = startOf(doc, at)
  const length = endOf(doc, at) - start
  return tokens.spaced[at] === 0 && length === 2 && "'’".includes(text.charAt(start))
}

/** “She recalled that President Keita …”: behind a verb of saying the word that may be an article opens what is said. */
export function isConjunction(doc: AnnotatedDocument, at: number): boolean {
  if (!is(doc, at, Is.that) || !is(doc, at, Is.definite)) return false
  let before = at - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  return is(doc, before, Is.cue | Is.weakCue | Is.participle) || doc.tokens.kind[before] === Kind.comma
}

export function isLarge(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.upper
}

/** The cells of a row are divided by tabs: what one says does not go on in the next. */
export function opensCell({ text, tokens }: AnnotatedDocument, at: number): boolean {
  return at > 0 && at < tokens.count && text.charAt((tokens.start[at] as number) - 1) === '\t'
}
