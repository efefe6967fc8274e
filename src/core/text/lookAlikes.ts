import { latinLooks, palochkaLook, rarerLooks, unseenSigns } from './data/lookAlikes'

/** The scripts that have letters like Latin ones: a class of a pattern. */
const otherScripts = String.raw`\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}`
const allOther = new RegExp(`^[${otherScripts}]+$`, 'u')

/** Words of letters; signs that are written without spaces (Han, kana, Thai, Lao, Khmer, Burmese) part them. */
const words =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+/gu

/** A word in which letters of two alphabets stand together that a reader cannot tell apart. */
export interface MixedWord {
  readonly word: string
  /** The letters of the smaller share, as they stand. */
  readonly strangers: readonly string[]
  /** The same word in the letters of its larger share. */
  readonly plain: string
}

/** The words of a name that a reader takes for others: a Cyrillic A in a word of Latin letters, and the other way round. */
export const mixedWordsIn = (text: string): readonly MixedWord[] => {
  if (!meets.test(text)) return []
  return (text.match(words) ?? []).flatMap((word) => mixedWord(word) ?? [])
}

/** A word in which letters of two alphabets stand together, and where. */
export interface MixedPlace extends MixedWord {
  readonly start: number
  readonly end: number
}

/** The same with their places: UTF-16 offsets in the text, in order. */
export const mixedPlacesIn = (text: string): readonly MixedPlace[] =>
  meets.test(text)
    ? [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
        const mixed = mixedWord(word)
        return mixed === null ? [] : [{ ...mixed, start: index, end: index + word.length }]
      })
    : []

/**
 * The same in a name, and words of it that are written in another alphabet than the rest with nothing but letters that look alike:
 * “Ana Соре”. A name in two scripts on purpose has letters that do not.
 */
export const strangeWordsIn = (name: string): readonly MixedWord[] => {
  const all = name.match(words) ?? []
  const isLatin = all.some((word) => /^\p{Script=Latin}+$/u.test(word))
  const isOther = all.some((word) => allOther.test(word))
  if (!isLatin || !isOther) return mixedWordsIn(name)
  const letters = all.join('')
  const latin = (letters.match(/\p{Script=Latin}/gu) ?? []).length
  // The larger share is the name’s own, where a word of the other looks like one of it.
  const [own, other] = latin * 2 >= [...letters].length ? [anyLooks, otherLooks] : [otherLooks, anyLooks]
  const found = strangersAmong(all, own)
  return found.length > 0 ? found : strangersAmong(all, other)
}

const strangersAmong = (all: readonly string[], looks: ReadonlyMap<string, string>): readonly MixedWord[] =>
  all.flatMap((word) => mixedWord(word) ?? inPlace(word, [...word], looks) ?? [])

/** A text in which such words stand in one alphabet, for comparing and finding; every letter keeps its place. */
export const withoutLookAlikes = (text: string): string =>
  meets.test(text) ? text.replace(words, (word) => mixedWord(word)?.plain ?? word) : text

/**
 * A text as somebody reads it who takes every word for one of the other alphabet that looks the same, the Cyrillic “Соре” for
 * Cope and the other way round; nothing where no word can be taken so.
 */
export const lookAlikeReadings = (text: string): readonly string[] =>
  [latinLooks, otherLooks].flatMap((looks) => {
    const read = text.replace(/\p{L}{2,}/gu, (word) => (isAll(word, looks) ? inLetters(word, looks) : word))
    return read === text ? [] : [read]
  })

/**
 * The Latin letters, all of them small, that a word of Cyrillic or Greek ones can be taken for, in whichever case it is written;
 * null for a word in which one letter cannot. `word` is in small letters.
 */
export const latinLookOf = (word: string): string | null =>
  word.length > 1 && isAll(word, smallLooks) ? inLetters(word, smallLooks) : null

const isAll = (word: string, looks: ReadonlyMap<string, string>): boolean =>
  [...word].every((letter) => looks.has(letter))

const inLetters = (word: string, looks: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => looks.get(letter) ?? letter).join('')

/** A letter of one alphabet right beside one of the other: without it no word is mixed. */
const meets = new RegExp(`[a-z][${otherScripts}]|[${otherScripts}][a-z]`, 'iu')

const mixedWord = (word: string): MixedWord | null => {
  if (!meets.test(word)) return null
  const letters = [...word]
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const others = letters.filter((letter) => allOther.test(letter))
  if (latin.length === 0 || others.length === 0) return null
  // The larger share is the word’s own, where every letter of the other looks like one of it.
  const isLatin = latin.length >= others.length
  return isLatin
    ? (inPlace(word, others, anyLooks) ?? inPlace(word, latin, otherLooks))
    : (inPlace(word, latin, commonLooks) ?? inPlace(word, others, anyLooks) ?? inPlace(word, latin, otherLooks))
}

/** Null where a stranger is plainly one: a word of two halves is written so on purpose. */
const inPlace = (word: string, strangers: readonly string[], looks: ReadonlyMap<string, string>): MixedWord | null => {
  if (strangers.some((letter) => !looks.has(letter))) return null
  return { word, strangers, plain: [...word].map((letter) => looks.get(letter) ?? letter).join('') }
}

/**
 * Signs in a name that nobody sees, by their number, each once: spaces without width, and what turns the line. Joiners between
 * letters of scripts that are spelled with them are none.
 */
export const unseenSignsIn = (name: string): readonly string[] => {
  const found = name.match(unseen)
  return [...new Set(found ?? [])].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

const unseen = new RegExp(
  `(?<![\\p{Script=Arabic}\\p{Lo}\\p{M}])[\\u200c\\u200d]|(?<!\\p{Script=Han})[\\ufe00-\\ufe0f]|[${unseenSigns}]`,
  'gu',
)

/** A small letter, too, that looks like no other but has a capital which does; its own look goes before that. */
const smallLooks: ReadonlyMap<string, string> = new Map(
  [...latinLooks]
    .map(([other, letter]) => [other.toLowerCase(), letter.toLowerCase()] as const)
    .toSorted(([one], [other]) => Number(latinLooks.has(one)) - Number(latinLooks.has(other))),
)

const anyLooks: ReadonlyMap<string, string> = new Map([...rarerLooks, ...latinLooks])

const otherLooks: ReadonlyMap<string, string> = new Map([...latinLooks].map(([other, letter]) => [letter, other]))

/** … without the palochka, which hardly a name has: of “Аlі” the l is its own. */
const commonLooks: ReadonlyMap<string, string> = new Map([...otherLooks].filter(([letter]) => letter !== palochkaLook))
