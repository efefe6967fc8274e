import { consonantsOf } from '#core/search/consonants'
import { skeleton } from '#core/search/skeleton'
import { articleBehindAnd, articles } from './data/shapes'

/** A name as it is looked for in other alphabets than its own. */
export interface Sounding {
  readonly script: Script | null
  /** Of each word its sounds; empty where they are too few to tell it by. */
  readonly sounds: readonly string[]
  /** Of each word its consonants, articles left out; empty where they are too few. */
  readonly consonants: readonly string[]
}

/** A text to be asked for names in another alphabet than its own. */
export interface OtherAlphabets {
  readonly holds: (name: Sounding) => boolean
}

type Script = keyof typeof scripts

const scripts = {
  latin: /^[\p{Script=Latin}']+$/u,
  cyrillic: /^[\p{Script=Cyrillic}']+$/u,
  other: /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u,
} as const
const names = Object.keys(scripts) as readonly Script[]

/** Sounds below which a word may be any other. */
const enough = { word: 4, longerWord: 5, consonants: 5 }

/** `name` is folded. */
export const soundingOf = (name: string): Sounding => {
  const words = wordsOf(name)
  const script = names.find((one) => words.length > 0 && words.every((word) => scripts[one].test(word))) ?? null
  const sounds = script === null || script === 'other' ? [] : words.map(soundOf)
  const consonants = words.filter(isNoArticle).map(consonantsIn)
  return {
    script,
    sounds: sounds.every((sound) => sound.length >= (sounds.length === 1 ? enough.word : 2)) ? sounds : [],
    consonants: consonants.length > 1 && consonants.join('').length >= enough.consonants ? consonants : [],
  }
}

/**
 * Names told in other letters than they are known in: Cyrillic in Latin ones and the other way round by their sounds, of
 * one word or more; other alphabets, Arabic and Hebrew among them, by the consonants of a name of two words or more. A name
 * in Chinese characters is known in Latin letters only where the kit has it so. `text` is folded.
 */
export const otherAlphabetsIn = (text: string, isAddress: boolean): OtherAlphabets => {
  const words = wordsOf(text).filter(isNoArticle)
  const [latin, cyrillic, other] = names.map((script) => rowOf(words, script, isAddress))
  const soundsStand = isAddress ? endsAlike : soundsAlike
  return {
    holds: ({ script, sounds, consonants }) => {
      if (script === null) return false
      const across = script === 'latin' ? cyrillic : script === 'cyrillic' ? latin : undefined
      if (across !== undefined && sounds.length > 0 && standsIn(across.sounds(), sounds, soundsStand)) return true
      if (consonants.length === 0) return false
      return (script === 'other' ? [latin, cyrillic] : [other]).some(
        (row) => row !== undefined && standsIn(row.consonants(), consonants, isSame),
      )
    },
  }
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}']+/gu) ?? []

const isNoArticle = (word: string): boolean => !articles.has(word.toLowerCase())

/** The words of one alphabet, as they sound; empty where a word stands that cannot be of a name. */
interface Row {
  readonly sounds: () => readonly string[]
  readonly consonants: () => readonly string[]
}

const rowOf = (words: readonly string[], script: Script, isAddress: boolean): Row => {
  const own = words.map((word) => scripts[script].test(word) && (isAddress || !/^\p{Ll}/u.test(word)))
  const row = (soundOf: (word: string) => string): (() => readonly string[]) => {
    let made: readonly string[] | null = null
    return () =>
      (made ??= own.includes(true) ? words.map((word, index) => (own[index] === true ? soundOf(word) : '')) : [])
  }
  return { sounds: row(soundOf), consonants: row(consonantsIn) }
}

/** The same surname is Kovalev and Kovalyov. */
const soundOf = (word: string): string => skeleton(word.replace(/'s$/, '')).replace(/ev(?=a?$)/, 'ov')

/** Arabic writes its article, and “and” before it, onto the word. */
const consonantsIn = (word: string): string => consonantsOf(word.replace(articleBehindAnd, ''))

const isSame = (one: string, found: string): boolean => one === found

const soundsAlike = (sound: string, found: string): boolean =>
  found === sound || (sound.length >= enough.longerWord && found.startsWith(sound) && found.length - sound.length <= 3)

/** In an address an initial may be written before the name. */
const endsAlike = (sound: string, found: string): boolean =>
  soundsAlike(sound, found) || (sound.length >= enough.longerWord && found.endsWith(sound))

const standsIn = (
  found: readonly string[],
  wanted: readonly string[],
  isAlike: (wanted: string, found: string) => boolean,
): boolean => {
  for (let at = 0; at + wanted.length <= found.length; at += 1) {
    let length = 0
    while (
      length < wanted.length &&
      found[at + length] !== '' &&
      isAlike(wanted[length] ?? '', found[at + length] ?? '')
    )
      length += 1
    if (length === wanted.length) return true
  }
  return false
}
