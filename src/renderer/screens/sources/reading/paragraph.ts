import type { Span } from '#core/model'

/** The line an offset stands in: its paragraph, found without counting all the others before it. */
export const paragraphAround = (text: string, offset: number): Span => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end }
}
