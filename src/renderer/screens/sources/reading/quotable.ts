import type { Span } from '#core/model'
import { snapToWords } from '#core/text/spans'
import { type Block, blockAt } from './blocks'

/**
 * The stretches that a selection quotes: whole words, one stretch for each paragraph, without the quotation marks that
 * stand around them in the source. Empty when no word is selected.
 */
export const quotable = (text: string, blocks: readonly Block[], selection: Span): readonly Span[] => {
  const stretches: Span[] = []
  const last = blockAt(blocks, selection.end)
  let paragraph: Span | null = null
  for (let at = blockAt(blocks, selection.start); at <= last; at += 1) {
    const block = blocks[at]
    if (block === undefined) break
    paragraph = paragraph === null || block.opens ? block : { start: paragraph.start, end: block.end }
    if (at < last && blocks[at + 1]?.opens === false) continue
    const stretch = within(text, selection, paragraph)
    if (stretch !== null) stretches.push(stretch)
  }
  return stretches
}

const within = (text: string, selection: Span, paragraph: Span): Span | null => {
  const start = Math.max(selection.start, paragraph.start)
  const end = Math.min(selection.end, paragraph.end)
  if (start >= end) return null
  const words = snapToWords(text, { start, end })
  if (words === null) return null
  const bare = withoutOuterMarks(text, words)
  return /[\p{L}\p{N}]/u.test(text.slice(bare.start, bare.end)) ? bare : null
}

const opening = '“„«‹「『‘"\'（('
const closing = '”“»›」』’"\'）)'
const opens = '“„«‹「『‘"'
const closes = '”“»›」』’"'

/** Marks at the ends go when they hold the whole, or when their partner is not selected. */
const withoutOuterMarks = (text: string, span: Span): Span => {
  let { start, end } = span
  for (let changed = true; changed && start < end;) {
    changed = false
    const inner = text.slice(start + 1, end - 1)
    if (isMark(opens, text.charAt(start)) && (isMark(closes, text.charAt(end - 1)) || !hasMark(inner, closing))) {
      start += 1
      changed = true
    }
    if (
      start < end &&
      isMark(closes, text.charAt(end - 1)) &&
      !isApostrophe(text, end - 1) &&
      !hasMark(text.slice(start, end - 1), opening)
    ) {
      end -= 1
      changed = true
    }
    while (start < end && /\s/u.test(text.charAt(start))) start += 1
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  }
  return { start, end }
}

const isMark = (marks: string, sign: string): boolean => sign !== '' && marks.includes(sign)
const hasMark = (words: string, marks: string): boolean =>
  [...words].some((sign, at) => isMark(marks, sign) && !isApostrophe(words, at))

/** Between two letters, or after an s: "the States’ own". Such a sign closes nothing. */
const isApostrophe = (text: string, at: number): boolean =>
  /['’]/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at - 1)) && /[\p{L}\s]/u.test(text.charAt(at + 1))
