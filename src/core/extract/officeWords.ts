import type { Manuscript } from '#core/extract/manuscript'
import { Shape } from '#core/extract/tokens'

export function isPossessive(manuscript: Manuscript, at: number): boolean {
  const { tokens, text } = manuscript
  const start = tokens.start[at] as number
  const length = (tokens.end[at] as number) - start
  return tokens.spaced[at] === 0 && length === 2 && "'’".includes(text.charAt(start))
}

export function isLarge(shape: number): boolean {
  return shape === Shape.capital || shape === Shape.upper
}
