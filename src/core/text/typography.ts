import type { Span } from '#core/model'

/**
 * A text in the form in which typography no longer counts, and for each of its UTF-16 units the offset it came from.
 * `offsets` has one entry more than the form: the end of the text.
 */
export interface TypographicForm {
  readonly form: string
  readonly offsets: readonly number[]
}

/**
 * The only differences that leave words the same: the shape of quotation marks and apostrophes, white space (any run of
 * it, and what French sets inside guillemets), soft hyphens, and composed against decomposed letters (Unicode NFC).
 * Everything else counts, letter case and commas too (domain page, "Verbatim experiment").
 */
export const typographicForm = (text: string): TypographicForm => {
  const signs: string[] = []
  const offsets: number[] = []
  for (const match of text.matchAll(unit)) {
    const start = match.index
    const end = start + match[0].length
    const sign = equalised(match[0], text, start, end)
    for (let index = 0; index < sign.length; index += 1) offsets.push(start)
    if (sign !== '') signs.push(sign)
  }
  return { form: signs.join(''), offsets: [...offsets, text.length] }
}

/** The words of a text as they are compared. */
export const comparable = (text: string): string => typographicForm(text).form.trim()

/** A span of the form as a span of the text it was made from, without white space or soft hyphens at its ends. */
export const spanInText = (text: string, { offsets }: TypographicForm, span: Span): Span => {
  const start = offsets[span.start] ?? text.length
  let end = offsets[span.end] ?? text.length
  while (end > start && /[\s\u00ad]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}

/** A run of white space, a sequence of Korean letters, or one character with the marks that combine with it. */
const unit = /\s+|[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu

const equalised = (sign: string, text: string, start: number, end: number): string => {
  if (/^\s/u.test(sign)) return spaceCounts(text, start, end) ? ' ' : ''
  if (sign.startsWith('\u00ad')) return sign.slice(1)
  return sign.replace(marks, "'").normalize('NFC')
}

const marks = /["'`´‘’‚‛“”„‟′″‹›«»ʼ＂＇「」『』〝〞〟]/u

const spaceCounts = (text: string, start: number, end: number): boolean => {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (/[«‹]/u.test(before) || /[»›]/u.test(after)) return false
  return !(isUnspaced(before) && isUnspaced(after))
}

/** A line break in the middle of Chinese is no space. */
const isUnspaced = (character: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？「」『』（）]$/u.test(character)
