import { type AnnotatedDocument, endOf, startOf } from '#core/extract/text/document'
import { Shape } from '#core/extract/text/tokens'

export function isPossessive(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, text } = doc
  const start = startOf(doc, at)
  const length = endOf(doc, at) - start
  return tokens.spaced[at] === 0 && length === 2 && "'’".includes(text.charAt(start))
}

export function isLarge(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.upper
}
