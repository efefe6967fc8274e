import { abbreviations } from '#core/text/data/abbreviations'
import { paragraphs } from '#core/text/paragraphs'

/**
 * The sentences of a text as spans [start, end) in UTF-16 units, in order, never across a paragraph.
 *
 * Knows what `Intl.Segmenter` does not: H.E., Dr., a.i., No., initials, numbers and ordinals (3. Mai) go on, and a
 * closing mark or bracket after the stop belongs to its sentence.
 */
export const sentences = (text: string): (readonly [start: number, end: number])[] => {
  return paragraphs(text).flatMap(([start, end]) => sentencesWithin(text, start, end))
}

/** The sentences between two offsets, which must lie within one paragraph. */
export const sentencesWithin = (text: string, start: number, end: number): (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  let from = start
  for (let at = start; at < end; at += 1) {
    if (!endsSentence(text, from, at, end)) continue
    let to = at + 1
    while (to < end && isClosing(text.charAt(to))) to += 1
    found.push([from, to])
    while (to < end && /\s/u.test(text.charAt(to))) to += 1
    from = to
    at = to - 1
  }
  if (from < end) found.push([from, end])
  return found
}

const endsSentence = (text: string, from: number, at: number, end: number): boolean => {
  const sign = text.charAt(at)
  if (sign === '。' || sign === '！' || sign === '？') return !/[。！？]/u.test(text.charAt(at + 1))
  if (!/[.!?…؟۔]/u.test(sign)) return false
  let next = at + 1
  if (next < end && /[.!?…؟]/u.test(text.charAt(next))) return false
  while (next < end && isClosing(text.charAt(next))) next += 1
  if (next >= end) return true
  if (!/\s/u.test(text.charAt(next))) return false
  if (sign === '.' && isAbbreviation(text, from, at)) return false
  while (next < end && /[\s"“”«»„‘’'([—–-]/u.test(text.charAt(next))) next += 1
  return !/\p{Ll}/u.test(text.charAt(next))
}

const isAbbreviation = (text: string, from: number, at: number): boolean => {
  let start = at
  while (start > from && /[^\s"“”«»„‘’'([]/u.test(text.charAt(start - 1)) && at - start < 12) start -= 1
  const word = text.slice(start, at + 1)
  if (/^\p{Lu}\.$/u.test(word) || /^(\p{L}\.){2,}$/u.test(word)) return true
  if (/^\d{1,2}\.$/.test(word)) return true
  return abbreviations.has(word.toLowerCase())
}

const isClosing = (sign: string): boolean => {
  return sign !== '' && '"”»’\'）)]」』“'.includes(sign)
}
