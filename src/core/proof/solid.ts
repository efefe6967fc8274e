import { folded } from '#core/search/fold'

/** Letters and figures alone, folded: what is left of words however they are spaced, divided, marked or set. */
export const solid = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A word of a text, folded; a character of a script without spaces is a word of its own. */
export interface Token {
  readonly text: string
  /** It begins with a capital, or its script has none. */
  readonly isCapital: boolean
}

const unspaced = '\\p{Script=Han}\\u3040-\\u30ff\\p{Script=Thai}'
const word = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}'’ʼ\\u00ad])+`, 'gu')

/** The words of a text in order. Apostrophes and soft hyphens do not divide a word and do not count. */
export const tokensOf = (text: string): readonly Token[] =>
  (withoutSpacing(text.normalize('NFKC')).match(word) ?? []).flatMap((one) => {
    const plain = folded(one).replace(/[^\p{L}\p{N}]+/gu, '')
    return plain === '' ? [] : [{ text: plain, isCapital: !/^\p{Ll}/u.test(one) }]
  })

/** Letters set wide apart, or painted one by one, are read as the word they make. */
const withoutSpacing = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}){2,}(?![\p{L}\p{N}])/gu, (letters) => letters.replaceAll(' ', ''))
