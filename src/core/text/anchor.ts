import type { Anchor, Span } from '#core/model'
import { isInsideCharacter } from './characters'

/** How many UTF-16 units of the surroundings an anchor remembers on each side. */
const contextLength = 32

/**
 * The anchor of a span of a text: its words, where they stand, and up to 32 units before and after, never ending
 * inside a character (W3C Web Annotation: text-quote and text-position selectors). The span lies within the text.
 */
export const anchorAt = (text: string, span: Span): Anchor => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
  prefix: before(text, span.start),
  suffix: after(text, span.end),
})

export const spanOf = (anchor: Anchor): Span => ({ start: anchor.start, end: anchor.end })

const before = (text: string, offset: number): string => {
  let start = Math.max(0, offset - contextLength)
  while (start < offset && isInsideCharacter(text, start)) start += 1
  return text.slice(start, offset)
}

const after = (text: string, offset: number): string => {
  let end = Math.min(text.length, offset + contextLength)
  while (end > offset && isInsideCharacter(text, end)) end -= 1
  return text.slice(offset, end)
}
