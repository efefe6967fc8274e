let made: Intl.Segmenter | null = null

/** Made when it is first asked for: that takes some milliseconds, and a start divides no text. */
const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** No character of any script is longer than this many UTF-16 units; whatever is, is cut without harm. */
const longestLook = 128

/**
 * Whether an offset cuts a character as people see it (a grapheme cluster, UAX 29): between the halves of a surrogate
 * pair, before a combining mark, inside a composed picture. The two ends of the text cut nothing.
 */
export const isInsideCharacter = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false
  if (isSimple(text.charCodeAt(offset))) return text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r'
  const start = firstSimpleBefore(text, offset)
  for (const { index } of segmenter().segment(text.slice(start, offset + 2))) {
    if (start + index === offset) return false
    if (start + index > offset) return true
  }
  return true
}

/** The same offset, or the nearest one before it that cuts no character. */
export const characterStart = (text: string, offset: number): number => {
  let at = Math.max(0, Math.min(text.length, offset))
  while (isInsideCharacter(text, at)) at -= 1
  return at
}

/** The same offset, or the nearest one after it that cuts no character. */
export const characterEnd = (text: string, offset: number): number => {
  let at = Math.max(0, Math.min(text.length, offset))
  while (isInsideCharacter(text, at)) at += 1
  return at
}

/**
 * Letters and signs of ASCII, Latin, Greek and Cyrillic without marks, dashes and quotation marks, and Chinese: nothing
 * joins them to the left.
 */
const isSimple = (code: number): boolean =>
  code < 0xa9 ||
  (code > 0xae && code < 0x300) ||
  code === 0xab ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x4e00 && code <= 0x9fff)

const firstSimpleBefore = (text: string, offset: number): number => {
  let at = offset - 1
  while (at > 0 && offset - at < longestLook && !(text.charCodeAt(at) < 0x80)) at -= 1
  return at
}
