import { type AnnotatedDocument, endOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'

const lettersAfter = /^,?\s(?:M\.?P\.?|Ph\.?\s?D\.?|M\.D\.|MEP|A[OCM]|OBE|CBE|MBE|[QKS]C)(?![\p{L}\d])/u

/** “, M.P.”, “MP”, “, Ph.D.”: letters after a name. */
export function pastLetters(doc: AnnotatedDocument, at: number): number {
  const { tokens, text } = doc
  if (doc.lexicon.source.code !== 'en' || at === 0) return at
  // they are written in capitals behind a comma or a space
  const letters = tokens.kind[at] === Kind.comma ? at + 1 : at
  if (tokens.shape[letters] === Shape.lower) return at
  const from = endOf(doc, at - 1)
  const length = lettersAfter.exec(text.slice(from, from + 16))?.[0].length
  if (length === undefined) return at
  let next = at
  while (next < tokens.count && endOf(doc, next) <= from + length && tokens.kind[next] !== Kind.breakLine) next += 1
  return next
}
