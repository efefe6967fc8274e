import { remembered } from '#core/text/remembered'
import { address } from './naming/addresses'
import { articleInside, lastYa, lastYaInAHurry } from './naming/data/shapes'
import { koreanTitles, titlesBefore, titlesBehind } from './naming/data/titles'
import { foldedOf, readingsOf, spelledOut } from './naming/folding'
import { isCalledByGivenName } from './naming/givenAlone'
import { escaped, inflected, isShortJoined, joinsWords, wholeShort } from './naming/inflection'
import { type OtherAlphabets, type Sounding, otherAlphabetsIn, soundingOf } from './naming/otherAlphabets'

/**
 * Whether a text discloses one of some names. It errs on the side of silence: possessives and case endings count (Holm’s,
 * Holms), so do other accents, apostrophes and line breaks, other alphabets, and what an address is made of; in
 * scripts that join words (Arabic, Chinese) any place at all. Only a small first letter saves a text: “may” is not Ms May.
 * `givenNames` count where somebody is called by them alone.
 */
export const discloses = (text: string, names: readonly string[], givenNames: readonly string[] = []): boolean =>
  (names.length > 0 || givenNames.length > 0) &&
  readingsOf(text).some((reading) => disclosesIn(reading, withSpelledOut(names), withSpelledOut(givenNames)))

const withSpelledOut = (names: readonly string[]): readonly string[] => [
  ...new Set([...names, ...names.map(spelledOut), ...names.flatMap(withoutApostrophe)]),
]

/** O’Hare is written OHare where a form takes no apostrophe, and O Hare. */
const withoutApostrophe = (name: string): readonly string[] =>
  apostrophe.test(name) ? ['', ' '].map((instead) => name.replace(apostrophe, instead)) : []

const apostrophe = /(?<=\p{L})['’ʼ‘`](?=\p{Lu})/u

const disclosesIn = (text: string, names: readonly string[], givenNames: readonly string[]): boolean => {
  const folded = foldedOf(text)
  const lower = folded.toLowerCase()
  const addresses = (folded.match(address) ?? []).map((one) => ({
    letters: lettersOf(decoded(one)),
    alphabets: otherAlphabetsIn(decoded(one), true),
  }))
  let alphabets: OtherAlphabets | null = null
  if (isCalledByGivenName(folded, lower, givenNames)) return true
  if (givenNames.some((name) => addresses.some(({ letters }) => letters.includes(namedBy(name).letters)))) return true
  return names.some((name) => {
    const { beginning, pattern, isCapital, sounding, letters } = namedBy(name)
    if (beginning === '') return false
    if (lower.includes(beginning) && isNamed(folded, lower, pattern, isCapital)) return true
    if (addresses.some((one) => standsInAddress(one.letters, letters) || one.alphabets.holds(sounding))) return true
    alphabets ??= otherAlphabetsIn(folded, false)
    return alphabets.holds(sounding)
  })
}

const isNamed = (folded: string, lower: string, pattern: RegExp, isCapital: boolean): boolean => {
  for (const { index } of lower.matchAll(pattern)) if (!isCapital || /\p{Lu}/u.test(folded.charAt(index))) return true
  return false
}

const decoded = (text: string): string => {
  try {
    return foldedOf(decodeURIComponent(text))
  } catch {
    return text
  }
}

/** Words in small letters, each between two spaces. */
const lettersOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `

/** A short name as a word, a longer one wherever it stands: an initial may be written onto it. */
const standsInAddress = (address: string, name: string): boolean => {
  const words = name.trim()
  if (words.length < 4) return address.includes(name)
  return address.includes(words) || address.replaceAll(' ', '').includes(words.replaceAll(' ', ''))
}

interface Named {
  readonly sounding: Sounding
  readonly letters: string
  /** How it begins wherever it stands; empty for no name. */
  readonly beginning: string
  readonly pattern: RegExp
  readonly isCapital: boolean
}

const namedBy = remembered(5_000, (name): Named => {
  const folded = foldedOf(name)
  return {
    sounding: soundingOf(folded),
    letters: lettersOf(folded),
    isCapital: /^\p{Lu}/u.test(folded),
    ...patternOf(folded),
  }
})

const patternOf = (name: string): Pick<Named, 'beginning' | 'pattern'> => {
  const lower = name.toLowerCase()
  if (/^\p{Script=Han}$/u.test(lower)) return familyName(lower, `(?:${titlesBehind})`, `[${titlesBefore}]`)
  if (/^\p{Script=Hangul}$/u.test(lower)) return familyName(lower, ` ?(?:${koreanTitles})`, '(?!)')
  if (isShortJoined(lower)) return { beginning: lower, pattern: new RegExp(wholeShort(lower), 'gu') }
  const words = lower
    .split(/[ -]+/)
    .filter((word) => word !== '')
    .map(inflected)
  const isJoined = joinsWords.test(lower)
  const between = isJoined ? `[ -]?${articleInside}` : '[ -]+'
  const whole = words.map(({ pattern }) => pattern.replace(lastYa, lastYaInAHurry)).join(between)
  return {
    beginning: words[0]?.beginning.replace(lastYa, '') ?? '',
    pattern: new RegExp(isJoined ? whole : `(?<!\\p{L})${whole}(?!\\p{L})`, 'gu'),
  }
}

/** One character is a name where a title says so. */
const familyName = (name: string, behind: string, before: string): Pick<Named, 'beginning' | 'pattern'> => ({
  beginning: name,
  pattern: new RegExp(`${escaped(name)}${behind}|${before}${escaped(name)}`, 'gu'),
})
