import { folded } from '#core/search/fold'

/** Letters and figures alone, folded: what is left of words however they are spaced, divided, marked or set. */
export const solid = (text: string): string =>
  /[^\0-\u007f]/.test(text)
    ? folded(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '')
    : text.toLowerCase().replace(/[^a-z0-9]+/g, '')

/** A word of a text, folded; a character of a script without spaces is a word of its own. */
export interface Token {
  readonly text: string
  /** It begins with a capital, or its script has none. */
  readonly isCapital: boolean
}

const unspaced = '\\p{Script=Han}\\u3040-\\u30ff\\p{Script=Thai}'
const word = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}'’ʼ\\u00ad])+`, 'gu')
/** The same where there are no other letters; most pages are read by it. */
const plainWord = /[A-Za-z0-9']+/g

/**
 * The words of a text in order. Apostrophes and soft hyphens do not divide a word and do not count; letters set wide apart,
 * or painted one by one, are read as the word they make.
 */
export const tokensOf = (text: string): readonly Token[] => {
  const isPlain = !/[^\0-\u007f]/.test(text)
  const normal = isPlain ? text : text.normalize('NFKC')
  const tokens: Token[] = []
  let apart = 0
  let end = -2
  const join = (): void => {
    if (apart > 2) tokens.push(joined(tokens.splice(-apart)))
    apart = 0
  }
  for (const { 0: one, index } of normal.matchAll(isPlain ? plainWord : word)) {
    const plain = isPlain ? one.toLowerCase().replaceAll("'", '') : lettersOf(one)
    if (plain === '') continue
    const isLetter = one.length === 1 && !/[0-9]/.test(one) && !isUnspaced.test(one)
    if (apart > 0 && !(isLetter && index === end + 1 && normal.charAt(end) === ' ')) join()
    tokens.push({ text: plain, isCapital: !startsSmall(one) })
    if (isLetter) apart += 1
    end = index + one.length
  }
  join()
  return tokens
}

const joined = (letters: readonly Token[]): Token => ({
  text: letters.map(({ text }) => text).join(''),
  isCapital: letters[0]?.isCapital ?? false,
})

const lettersOf = (one: string): string =>
  /[^A-Za-z0-9]/.test(one) ? folded(one).replace(/[^\p{L}\p{N}]+/gu, '') : one.toLowerCase()

const isUnspaced = new RegExp(`[${unspaced}]`, 'u')

const startsSmall = (one: string): boolean => {
  const code = one.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(one)
}
