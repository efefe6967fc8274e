import { remembered } from '#core/text/remembered'
import { changing, endings, longestWithList, ordinary } from './data/endings'
import {
  adjective,
  article,
  behindHardOrSoft,
  fleetingVowel,
  greekNoun,
  hardOrSoft,
  hardOrSoftPattern,
  kinship,
  kinshipInAnyCase,
  lastOfOthers,
  lastVowel,
  spokenEnd,
  spokenEndWritten,
  writtenBefore,
} from './data/shapes'
import { alikeIn } from './folding'

/** A word of a name in every form in which print may give it. */
export interface Inflected {
  /** How every form begins. */
  readonly beginning: string
  /** All of them, as the source of a regular expression. */
  readonly pattern: string
}

/** `word` is folded and in small letters. In a script that joins words it is told by itself, without the Arabic article. */
export const inflected = (word: string): Inflected => {
  if (/\p{Script=Cyrillic}$/u.test(word)) return cyrillic(word)
  if (/\p{Script=Latin}$/u.test(word)) return latin(word)
  if (joinsWords.test(word)) {
    const bare = withoutArticle(word)
    if (kinship.test(bare)) return { beginning: bare.slice(0, 2), pattern: kinshipInAnyCase }
    return { beginning: bare, pattern: escaped(bare) }
  }
  return /\p{L}$/u.test(word) ? suffixed(word) : { beginning: word, pattern: escaped(word) }
}

/** Whether one word is a form of another; both are folded and in small letters. */
export const isFormOf = (word: string, found: string): boolean => {
  const form = formsOf(word)
  const letters = alikeIn(found)
  if (!letters.startsWith(form.beginning)) return false
  const whole = `^(?:${form.pattern})$`
  return plainWord.test(letters)
    ? (form.plain ??= ofPlainLetters(whole)).test(letters)
    : (form.whole ??= new RegExp(whole, 'u')).test(letters)
}

const plainWord = /^[a-z]*$/

/** Of words in plain letters it says the same. The engine takes long to know every letter there is, anew for each expression. */
const ofPlainLetters = (source: string): RegExp => new RegExp(source.replaceAll('\\p{L}', '[a-z]'), 'u')

/** How every form of a word begins, letters that stand for each other put for one of them; the word itself does, too. */
export const beginningOfForms = (word: string): string => formsOf(word).beginning

const formsOf = remembered(20_000, (word): Forms => ({ ...inflected(alikeIn(word)), plain: null, whole: null }))

/** Expressions are made when a word begins like it: to most names no word of a file does. */
interface Forms extends Inflected {
  /** For words in plain letters alone. */
  plain: RegExp | null
  whole: RegExp | null
}

/**
 * In scripts that join words a short name stands in many others: علي in “upon it”, “education” and “excellency”. Alone it is
 * looked for as a whole word, with what is written before names and nothing else.
 */
export const isShortJoined = (name: string): boolean => shortJoined.test(name)

const shortJoined = /^[\p{Script=Arabic}\p{Script=Hebrew}]{1,4}$/u

/** The pattern of such a name as a whole word. */
export const wholeShort = (word: string): string => `(?<!\\p{L})${writtenBefore}${escaped(word)}(?!\\p{L})`

/** Scripts that write small words onto a name, or no spaces at all. */
export const joinsWords =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ethiopic}\u3040-\u30ff]/u

export const withoutArticle = (word: string): string => word.replace(article, '')

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Names in Russian and Kazakh take endings, and lose their last vowel, or one before the last letter, for it. */
const cyrillic = (word: string): Inflected => {
  const stem = word.replace(lastVowel, '')
  const adjectival = adjective.exec(word)?.[1]
  const noun = withoutVowel(word)
  const patterns = stem.length > 3 ? [`${escaped(stem)}\\p{L}{0,4}`] : [escaped(word), shortCyrillic(stem)]
  if (adjectival !== undefined) patterns.push(`${escaped(adjectival)}(?:${endings.adjective.join('|')})`)
  const spoken = spokenEnd.exec(word)?.[1]
  if (spoken !== undefined) patterns.push(`${escaped(spoken)}${spokenEndWritten}`)
  if (noun !== null) patterns.push(`${escaped(noun)}(?:${endings.noun.join('|')})`)
  const { beginning, pattern } = together([stem, adjectival ?? stem, noun ?? stem, spoken ?? stem], patterns)
  return {
    beginning: beginning.replace(behindHardOrSoft, ''),
    pattern: pattern.replace(hardOrSoft, hardOrSoftPattern),
  }
}

const shortCyrillic = (stem: string): string => `${escaped(stem)}(?:${endings.short.map(alikeIn).join('|')})?`

const withoutVowel = (word: string): string | null => {
  const found = fleetingVowel.exec(word)
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`
}

/** Possessives and plurals always; endings of cases on names long enough to be told from other words. */
const latin = (word: string): Inflected => {
  const isPlain = plainWord.test(word)
  const changed = (changingBehind.get(word.slice(-1)) ?? []).flatMap(({ tail, ends, plainEnds, becomes }) => {
    const stem = word.endsWith(tail) ? (isPlain ? plainEnds : ends).exec(word)?.[1] : undefined
    return stem === undefined ? [] : [{ stem, pattern: `${escaped(stem)}(?:${becomes})` }]
  })
  const { beginning, pattern } = together(
    [word, stemOf(word), ...changed.map(({ stem }) => stem)],
    [`${escaped(word)}(?:${endingsOf(word).join('|')})?`, ...changed.map(({ pattern }) => pattern)],
  )
  if (word.length <= longestWithList)
    return { beginning, pattern: `(?:${escaped(word)}(?!\\p{L})|${notOrdinary(word)}${pattern})` }
  return { beginning, pattern: `(?:${pattern}|${escaped(stemOf(word))}\\p{L}{0,4})` }
}

/** What of a long name stands before every ending. */
const stemOf = (word: string): string => (word.length > longestWithList ? word.replace(/[aeiouy]$/, '') : word)

/** Every name that changes has few words of its own, most have none. */
const notOrdinary = (name: string): string => {
  const words = (ordinaryBy.get(name.charAt(0)) ?? []).filter((word) => word.startsWith(name.slice(0, 4)))
  return words.length === 0 ? '' : `(?!(?:${words.join('|')})(?!\\p{L}))`
}

/** By their first letters: every name of a kit is looked up among them. */
const ordinaryBy = new Map<string, string[]>()
for (const word of ordinary) {
  const alike = ordinaryBy.get(word.charAt(0))
  if (alike === undefined) ordinaryBy.set(word.charAt(0), [word])
  else alike.push(word)
}

interface Changing {
  readonly ends: RegExp
  readonly plainEnds: RegExp
  readonly becomes: string
  /** The letters behind the stem, where there is one way only: few words have them. */
  readonly tail: string
}

const changingBehind = new Map<string, Changing[]>()
for (const { last, ends, becomes } of changing) {
  const tail = /\)([a-z]*)\$$/.exec(ends.source)?.[1] ?? ''
  const own = { ends, plainEnds: ofPlainLetters(ends.source), becomes, tail }
  for (const letter of last) changingBehind.set(letter, [...(changingBehind.get(letter) ?? []), own])
}

const endingsOf = (word: string): readonly string[] => {
  if (word.length < 4) return ['e?s']
  if (word.length < 5) return ['e?s', ...endings.shortLatin]
  // Hungarian writes the last letter twice before “with”: Kádassal.
  return ['e?s', `${escaped(word.slice(-1))}[ae]l`, ...endings.latin]
}

/** Greek, Georgian, Armenian, Devanagari and other scripts with spaces: small words and endings are written behind a name. */
const suffixed = (word: string): Inflected => {
  const stem = word.replace(lastOfOthers, '')
  const greek = greekNoun.exec(word)?.[1]
  const patterns = [`${escaped(stem)}\\p{L}{0,5}`]
  if (greek !== undefined) patterns.push(`${escaped(greek)}(?:${endings.greek.join('|')})`)
  return together([stem, greek ?? stem], patterns)
}

const together = (beginnings: readonly string[], patterns: readonly string[]): Inflected => ({
  beginning: beginnings.reduce(shared),
  pattern: `(?:${patterns.join('|')})`,
})

const shared = (one: string, other: string): string => {
  let length = 0
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1
  return one.slice(0, length)
}
