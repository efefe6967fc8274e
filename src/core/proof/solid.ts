import { isSmallWord } from '#core/quote/release/naming/data/shapes'
import { folded } from '#core/search/fold'

/** Letters and figures alone, folded: what is left of words however they are spaced, divided, marked or set. */
export const solid = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : folded(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '')

/** English letters and the signs of print: most texts are nothing else, and are read by simpler means. */
const isPlain = (text: string): boolean => !/[^\0-\u007f\u00a0\u00ab\u00bb\u2010-\u2027]/.test(text)

/** A word of a text, folded; a character of a script without spaces is a word of its own. */
export interface Token {
  readonly text: string
  /** It begins with a capital, or its script has none. */
  readonly isCapital: boolean
}

/** A word as it is spelled; null where it has no letter and no figure. */
export const tokenOf = (spelled: string): Token | null => {
  const text = lettersOf(spelled)
  return text === '' ? null : { text, isCapital: !startsSmall(spelled) }
}

export const tokensOf = (text: string): readonly Token[] => wordsOf(text, tokenOf)

/**
 * The words of a text in order, each as `make` makes it of its spelling. Apostrophes and soft hyphens do not divide a word
 * and do not count; letters set wide apart, or painted one by one, are read as the word they make.
 */
export const wordsOf = <Word>(text: string, make: (spelled: string) => Word | null): readonly Word[] =>
  (isSimple(text) ? simpleWordsOf(text, make) : null) ?? allWordsOf(text, make)

/** English letters and figures, no letters set apart, and what stands between words. */
const isSimple = (text: string): boolean => isPlain(text) && !special.test(text)

/** A sign that Uzbek has for a letter, or three letters of which each stands alone: fewer are no word that was set wide apart. */
const special = /\u2018|(?<![A-Za-z0-9'\u2019])[A-Za-z](?:[ \t\u00a0][A-Za-z]){2}(?![A-Za-z0-9'\u2019])/

/**
 * Most lines are simple, and a first file is read before anything is compiled: what the engine has built in does the work.
 * null: an apostrophe parts a word.
 */
const simpleWordsOf = <Word>(text: string, make: (spelled: string) => Word | null): readonly Word[] | null => {
  const all: readonly string[] = text.match(/[A-Za-z0-9'\u2019]+/g) ?? []
  if (anyApostrophe.test(text) && all.some((spelled) => partOf(spelled) !== undefined)) return null
  const words: Word[] = []
  for (const spelled of all) {
    const word = make(spelled)
    if (word !== null) words.push(word)
  }
  return words
}

const anyApostrophe = /['\u2019]/

const allWordsOf = <Word>(text: string, make: (spelled: string) => Word | null): readonly Word[] => {
  const words: Word[] = []
  let apart: string[] = []
  let end = -2
  const join = (): void => {
    const whole = apart.length > 2 ? make(apart.join('')) : null
    if (whole !== null) words.splice(-apart.length, apart.length, whole)
    apart = []
  }
  const take = (spelled: string, start: number, text: string): void => {
    const parted = partOf(spelled)
    if (parted === undefined) takeWord(spelled, start, text)
    else {
      takeWord(parted, start, text)
      take(spelled.slice(parted.length), start + parted.length, text)
    }
  }
  const takeWord = (spelled: string, start: number, text: string): void => {
    const word = make(spelled)
    if (word === null) return
    const isLetter = spelled.length === 1 && !/[0-9]/.test(spelled) && !isUnspaced.test(spelled)
    if (apart.length > 0 && !(isLetter && start === end + 1 && /[ \t\u00a0]/.test(text.charAt(end)))) join()
    words.push(word)
    if (isLetter) apart.push(spelled)
    end = start + spelled.length
  }
  if (isPlain(text)) eachPlainWord(text, take)
  else {
    const normal = text.normalize('NFKC').replace(signless, '')
    for (const { 0: spelled, index } of normal.matchAll(word)) take(spelled, index, normal)
  }
  join()
  return words
}

/** The first of two words that an apostrophe parts. */
const partOf = (spelled: string): string | undefined =>
  isParted(spelled) ? (elided.exec(spelled)?.[1] ?? suffixed.exec(spelled)?.[1]) : undefined

/** Nearly no word has an apostrophe, without which nothing is parted. */
const isParted = (spelled: string): boolean =>
  spelled.length > 4 && (spelled.includes("'") || spelled.includes('’') || spelled.includes('ʼ'))

/** Turkish and German part an ending from a name by an apostrophe: it is a word of its own then. */
const suffixed =
  /^(\p{Lu}[\p{Script=Latin}\p{M}]{2,})['’ʼ](?:n?[ıiuü]n|y[ıiuüae]|[dt][ae]n?|y?l[ae]|l[ae]r\p{Ll}{0,4}|sch\p{Ll}{1,2})$/u

/** French, Italian and Catalan write a small word onto the name behind it: d’Estrade, dell’Orlandini. */
const elided = /^(\p{Ll}{1,5}['’])\p{Lu}\p{L}/u

const unspaced = '\\p{Script=Han}\\u3040-\\u30ff\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const word = new RegExp(
  `[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}'’ʼ\\u00ad]|(?<=\\p{L})‘(?=\\p{L}))+`,
  'gu',
)
/**
 * What a file has for a sign that stands for no letter of its own, inside a word of a script whose letters make one sign
 * together: there words are divided by blanks alone.
 */
const signless = /(?<=[\u0900-\u0dff]\p{M}*)\u200b+(?=[\u0900-\u0dff])/gu
const isUnspaced = new RegExp(`[${unspaced}]`, 'u')

const eachPlainWord = (text: string, take: (spelled: string, start: number, text: string) => void): void => {
  for (let at = 0; at < text.length; at += 1) {
    if (!isOfWord(text.charCodeAt(at))) continue
    const start = at
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (!isOfWord(code) && !(code === 0x2018 && isInsideName(text, at))) break
    }
    take(text.slice(start, at), start, text)
  }
}

const isOfWord = (code: number): boolean => (code < 0x80 ? plainLetters[code] === 1 : code === 0x2019)
/** Uzbek writes a letter with this sign, which opens a quotation elsewhere. */
const isInsideName = (text: string, at: number): boolean =>
  isOfWord(text.charCodeAt(at - 1)) && isOfWord(text.charCodeAt(at + 1))

const plainLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9']/.test(String.fromCharCode(code)) ? 1 : 0,
)

const lettersOf = (spelled: string): string => {
  if (!/[^A-Za-z0-9]/.test(spelled)) return spelled.toLowerCase()
  return isSmallWord.test(spelled) ? spelled : folded(spelled).replace(/[^\p{L}\p{N}]+/gu, '')
}

const startsSmall = (spelled: string): boolean => {
  const code = spelled.charCodeAt(0)
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(spelled)
}
