import anyAscii from 'any-ascii'
import { type Token, tokensOf } from './solid'

/**
 * Names told in another script than the kit has them in. Covered: Chinese names told in pinyin (syllables together or apart,
 * in either order), and names in Arabic, Hebrew, Greek, Georgian and other alphabets told in Latin letters, or the other way
 * round, by their consonants. Not covered: Latin names told in Chinese characters, a single syllable or a name of few
 * consonants alone: too many other words look like these. Cyrillic has systems of its own (see `search`).
 */
export interface OtherScripts {
  /** Where the name stands in a script that is not its own: places among the words. */
  readonly placesOf: (name: string) => readonly number[]
}

export const otherScriptsIn = (tokens: readonly Token[]): OtherScripts => {
  const latin = onDemand(() => linesOf(tokens, ({ text, isCapital }) => isCapital && isLatin(text)))
  const others = onDemand(() => linesOf(tokens, ({ text }) => isOther(text)))
  return {
    placesOf: (name) => {
      const words = tokensOf(name)
      if (words.length > 1 && words.every(({ text }) => isHan(text)))
        return [...new Set(pinyinOf(words).flatMap((spelled) => placesIn(latin().plain, spelled)))]
      const sounds = soundsOf(words)
      if (sounds.join('').length < enough) return []
      if (words.some(({ text }) => isOther(text))) return placesIn(latin().sounds, sounds)
      return words.every(({ text }) => isLatin(text)) ? placesIn(others().sounds, sounds) : []
    },
  }
}

/** Consonants of a whole name below which it may be anybody's. */
const enough = 5

interface Lines {
  /** The words in a row, articles left out; a boundary wherever other words stand between. */
  readonly plain: Row
  readonly sounds: Row
}

interface Row {
  readonly words: readonly string[]
  readonly at: ReadonlyMap<string, readonly number[]>
  /** The place of each word among all. */
  readonly origin: readonly number[]
}

const linesOf = (tokens: readonly Token[], isWanted: (token: Token) => boolean): Lines => {
  const plain: string[] = []
  const sounds: string[] = []
  const origin: number[] = []
  for (const [place, token] of tokens.entries()) {
    if (articles.has(token.text)) continue
    const isPart = isWanted(token)
    // One boundary stands for all words between.
    if (!isPart && plain.at(-1) === boundary) continue
    plain.push(isPart ? token.text : boundary)
    sounds.push(isPart ? soundOf(token.text) : boundary)
    origin.push(place)
  }
  return { plain: rowOf(plain, origin), sounds: rowOf(sounds, origin) }
}

const boundary = '\u0001'

const rowOf = (words: readonly string[], origin: readonly number[]): Row => {
  const at = new Map<string, number[]>()
  for (const [index, word] of words.entries()) {
    if (word === boundary) continue
    const known = at.get(word)
    if (known === undefined) at.set(word, [index])
    else known.push(index)
  }
  return { words, at, origin }
}

const placesIn = ({ words, at, origin }: Row, [first = '', ...rest]: readonly string[]): readonly number[] =>
  (at.get(first) ?? [])
    .filter((index) => rest.every((word, next) => words[index + 1 + next] === word))
    .map((index) => origin[index] ?? 0)

/** Family name first and last, the syllables of the rest together and apart; of four characters two may be the family name. */
const pinyinOf = (characters: readonly Token[]): readonly (readonly string[])[] => {
  const syllables = characters.map(({ text }) => anyAscii(text).toLowerCase())
  const splits = characters.length > 3 ? [1, 2] : [1]
  return [
    syllables,
    ...splits.flatMap((split) => {
      const family = syllables.slice(0, split).join('')
      const given = syllables.slice(split)
      return [
        [family, given.join('')],
        [given.join(''), family],
        [...given, family],
      ]
    }),
  ]
}

const soundsOf = (words: readonly Token[]): readonly string[] =>
  words.filter(({ text }) => !articles.has(text)).map(({ text }) => soundOf(text))

const articles = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'ash', 'az', 'an'])

/** The Arabic article, with a small word that may be written onto it. */
const article = /^[\u0648\u0628\u0644\u0643\u0641]?\u0627\u0644(?=..)/

const known = new Map<string, string>()

/** The consonants of a word, as far as the ways of writing them agree. */
const soundOf = (word: string): string => {
  const before = known.get(word)
  if (before !== undefined) return before
  const letters = anyAscii(word.replace(article, ''))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const sound = letters
    .replace(/([kgstdpc])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/j/g, 'g')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1')
  if (known.size > 20_000) known.clear()
  known.set(word, sound)
  return sound
}

const isHan = (text: string): boolean => /^\p{Script=Han}$/u.test(text)
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}']+$/u.test(text)
const isOther = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/u.test(text)

const onDemand = <Value extends object>(make: () => Value): (() => Value) => {
  let made: Value | null = null
  return () => (made ??= make())
}
