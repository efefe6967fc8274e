import type { Manuscript } from '#core/extract/manuscript'
import { Kind } from '#core/extract/tokens'

const lettersAfter = /^,?\s(?:M\.?P\.?|Ph\.?\s?D\.?|M\.D\.|MEP|A[OCM]|OBE|CBE|MBE|[QKS]C)(?![\p{L}\d])/u

/** “, M.P.”, “MP”, “, Ph.D.”: letters after a name. */
export function pastLetters(manuscript: Manuscript, at: number): number {
  const { tokens, text } = manuscript
  if (manuscript.lexicon.source.code !== 'en' || at === 0) return at
  const from = tokens.end[at - 1] as number
  const length = lettersAfter.exec(text.slice(from, from + 16))?.[0].length
  if (length === undefined) return at
  let next = at
  while (next < tokens.count && (tokens.end[next] as number) <= from + length && tokens.kind[next] !== Kind.breakLine)
    next += 1
  return next
}
