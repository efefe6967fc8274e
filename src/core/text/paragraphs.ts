import { leansOn } from './data/leaningWords'

/**
 * The paragraphs of a text as spans [start, end) in UTF-16 units, without the white space around them.
 *
 * A line break ends a paragraph, unless it only wraps a long line: the line runs on without an ending mark and the
 * next one begins with a small letter, or the line ends with a word that cannot stand last. Press releases come both ways, often within one text.
 */
export const paragraphs = (text: string): (readonly [start: number, end: number])[] => {
  const found: (readonly [number, number])[] = []
  let start = -1
  let end = 0
  let lineStart = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    const [from, to] = trimmed(text, lineStart, at)
    if (from < to) {
      if (start >= 0 && at > from && isWrapped(text, start, end, from)) {
        end = to
      } else {
        if (start >= 0) found.push([start, end])
        start = from
        end = to
      }
    } else if (start >= 0) {
      found.push([start, end])
      start = -1
    }
    lineStart = at + 1
  }
  if (start >= 0) found.push([start, end])
  return found
}

/** Line feed, carriage return, line and paragraph separator. */
const isLineBreak = (code: number): boolean => {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/** A wrapped line is at least this long; shorter ones are headings, list entries and letterheads. */
const shortestWrappedLine = 45

const isWrapped = (text: string, start: number, end: number, next: number): boolean => {
  if (end - start < shortestWrappedLine) return false
  if (blankLineBetween(text, end, next)) return false
  if (/[\p{Ll}\p{M},\-–—]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(next))) return true
  return /\p{L}/u.test(text.charAt(next)) && leansOn.has(lastWord(text, end))
}

const lastWord = (text: string, end: number): string => {
  const from = text.lastIndexOf(' ', end - 1) + 1
  return end - from > 5 ? '' : text.slice(from, end)
}

/** Two line feeds: a blank line. A carriage return with its line feed is one break. */
const blankLineBetween = (text: string, from: number, to: number): boolean => {
  let feeds = 0
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) feeds += 1
  return feeds > 1
}

const trimmed = (text: string, start: number, end: number): [number, number] => {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return [from, to]
}

const isSpace = (code: number): boolean => {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2028 ||
    code === 0x2029
  )
}
