import type { Span } from '#core/model'

/** A text in the form in which typography no longer counts, and the pieces it was made from. */
export interface TypographicForm {
  readonly form: string
  /** In order, with one at the end of the text. Kept pieces stand in the form as they are, others were made equal. */
  readonly pieces: readonly { readonly inForm: number; readonly inText: number; readonly isKept: boolean }[]
}

/**
 * The only differences that leave words the same: the shape of quotation marks and apostrophes, white space (any run of
 * it, and what French sets inside guillemets), soft hyphens, and composed against decomposed letters (Unicode NFC).
 * Everything else counts, letter case and commas too (domain page, "Verbatim experiment").
 */
export const typographicForm = (text: string): TypographicForm => {
  const pieces: { inForm: number; inText: number; isKept: boolean }[] = []
  const parts: string[] = []
  let length = 0
  const take = (part: string, inText: number, isKept: boolean): void => {
    pieces.push({ inForm: length, inText, isKept })
    parts.push(part)
    length += part.length
  }
  let at = 0
  for (const match of text.matchAll(typographic)) {
    const end = match.index + match[0].length
    if (match.index > at) take(text.slice(at, match.index), at, true)
    take(equalised(match[0], text, match.index, end), match.index, false)
    at = end
  }
  if (at < text.length) take(text.slice(at), at, true)
  take('', text.length, false)
  return { form: parts.join(''), pieces }
}

/** The words of a text as they are compared. */
export const comparable = (text: string): string => typographicForm(text).form.trim()

/** A span of the form as the span of the text it stands for, without white space and soft hyphens at its ends. */
export const spanInText = (text: string, form: TypographicForm, span: Span): Span => {
  let start = offsetInText(form, span.start)
  let end = offsetInText(form, span.end)
  while (start < end && /[\s\u00ad]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s\u00ad]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

const offsetInText = ({ pieces }: TypographicForm, offset: number): number => {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.inForm ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  if (piece === undefined) return 0
  return piece.isKept ? piece.inText + offset - piece.inForm : piece.inText
}

/**
 * What may differ: marks, soft hyphens, sequences of Korean letters, letters with combining marks, and white space, a
 * single space only beside guillemets and in Chinese, where it may not count.
 */
const typographic =
  /["'`´‘’‚‛“”„‟′″‹›«»ʼ＂＇「」『』〝〞〟]|[\s\u00ad]{2,}|[^\S ]|\u00ad| (?=[»›\u3000-\u30ff\p{Script=Han}\uff00-\uffef])|(?<=[«‹]) |[\u1100-\u11ff]+|\P{M}\p{M}+/gu

const equalised = (sign: string, text: string, start: number, end: number): string => {
  if (/\s/u.test(sign)) return spaceCounts(text, start, end) ? ' ' : ''
  if (sign.startsWith('\u00ad')) return ''
  return isMark.test(sign) ? "'" : sign.normalize('NFC')
}

const isMark = /^["'`´‘’‚‛“”„‟′″‹›«»ʼ＂＇「」『』〝〞〟]$/u

const spaceCounts = (text: string, start: number, end: number): boolean => {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (/[«‹]/u.test(before) || /[»›]/u.test(after)) return false
  return !(isUnspaced(before) && isUnspaced(after))
}

/** A line break in the middle of Chinese is no space. */
const isUnspaced = (character: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？「」『』（）]$/u.test(character)
