import { eld } from 'eld/extrasmall'
import {
  type Alphabet,
  alphabets,
  foreignToRussian,
  kazakh,
  turkish,
} from '#core/extract/languages/detection/data/alphabets'
import { neighbours, own } from '#core/extract/languages/detection/data/neighbours'
import { nearestLanguage } from '#core/extract/languages/nearest'
import type { LanguageTag } from '#core/model'

/** Of a language that nothing tells. */
const undetermined: LanguageTag = 'und'

/** Stretches of a long text that are looked at, and their length in UTF-16 units: the detector reads no further. */
const mostStretches = 15
const stretchLength = 320

/**
 * The language a text is written in, one that is read here or not: the detector’s answer for the larger part of it. It is
 * asked stretch by stretch, and what it does not know (Kazakh, and whatever has letters that its answer never has) is told
 * by letters. A text of nothing but names and figures is what its commonest letters and words make likely.
 */
export function writtenIn(text: string): LanguageTag {
  const votes = new Map<LanguageTag, number>()
  for (const stretch of stretchesOf(text)) {
    if (!isEnough(stretch)) continue
    const tag = languageOf(stretch)
    votes.set(tag, (votes.get(tag) ?? 0) + stretch.length)
  }
  const [best] = [...votes].toSorted(([, one], [, other]) => other - one)
  return best?.[0] ?? nearestLanguage(text)
}

function stretchesOf(text: string): readonly string[] {
  if (text.length <= stretchLength) return [text]
  const count = Math.min(mostStretches, Math.ceil(text.length / stretchLength))
  const step = (text.length - stretchLength) / (count - 1)
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * step)
    return text.slice(start, start + stretchLength).replace(/^\S*\s/, '')
  })
}

/** Names tell of no language: some words that are none, or signs of a script without capitals. */
const isEnough = (stretch: string): boolean =>
  (stretch.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’']*/gu)?.length ?? 0) >= 2 ||
  (stretch.match(/\p{Lo}/gu)?.length ?? 0) >= 6

function languageOf(stretch: string): LanguageTag {
  const small = stretch.toLowerCase()
  const letters = small.match(/\p{L}/gu)?.length ?? 0
  const alphabet = kazakhIn(small, letters)
  if (alphabet !== null) return alphabet
  const found = Object.keys(eld.detect(stretch).getScores()).find((tag) => canBe(alphabets[tag], small, letters))
  if (found === undefined) return undetermined
  // Of what it takes for Turkish, words with letters that Turkish lacks are Kazakh in Latin letters.
  const isKazakh =
    turkish.taken.has(found) && !turkish.excluded.test(small) && turkish.lacks.test(small) && turkish.needs.test(small)
  return isKazakh ? 'kk-Latn' : likelier(found, small)
}

/** The answer, or a neighbour of which the stretch has more words. */
function likelier(found: LanguageTag, small: string): LanguageTag {
  let [best, most] = [found, countIn(small, ownWords[found])]
  for (const [tag, words] of neighbourWords[found] ?? []) {
    const count = countIn(small, words)
    if (count > most) [best, most] = [tag, count]
  }
  return best
}

const countIn = (small: string, words: RegExp | undefined): number =>
  words === undefined ? 0 : (small.match(words)?.length ?? 0)

/** Whole words of a list, some of them patterns. */
const anyOf = (list: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${list.split(' ').join('|')})(?![\\p{L}\\p{M}])`, 'gu')

const ownWords: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(own).map(([tag, list]) => [tag, anyOf(list)]),
)
const neighbourWords: Readonly<Record<string, readonly (readonly [LanguageTag, RegExp])[]>> = Object.fromEntries(
  Object.entries(neighbours).map(([tag, all]) => [tag, all.map(([other, list]) => [other, anyOf(list)] as const)]),
)

/** A letter by chance, of a name or a quoted word, does not count in a long stretch. */
function canBe(alphabet: Alphabet | undefined, small: string, letters: number): boolean {
  if (alphabet === undefined) return true
  const foreign = small.match(alphabet.never)?.length ?? 0
  if (foreign * chance > letters) return false
  const enough = /\p{Script=Han}/u.test(small) ? enoughSigns : enoughForAll
  return alphabet.needs === null || letters < enough || alphabet.needs.test(small)
}

const chance = 60
/** A sentence of so many letters has at least one that is its own language’s alone. */
const enoughForAll = 16
/** … and of words written in signs so many: hardly a line of Japanese is without syllables. */
const enoughSigns = 6

/** … and of Kazakh without another letter of its own than і so many endings. */
const fewestEndings = 3

/** The tag of the alphabet it is written in; null when it is not Kazakh. */
function kazakhIn(small: string, letters: number): LanguageTag | null {
  const cyrillic = small.match(kazakh.own)?.length ?? 0
  const isForeign = (small.match(foreignToRussian)?.length ?? 0) * chance > letters
  const foreignVowels = small.match(kazakh.foreignVowels)?.length ?? 0
  if (cyrillic * chance > letters && !isForeign && foreignVowels * chance <= letters && kazakh.needs.test(small))
    return 'kk'
  if (!isForeign && small.includes('і') && (small.match(kazakh.endings)?.length ?? 0) >= fewestEndings) return 'kk'
  if (kazakh.latinExcluded.test(small)) return null
  const apostrophes = small.match(kazakh.latinApostrophes)?.length ?? 0
  if (apostrophes * 25 > letters && kazakh.ofApostrophes.test(small)) return 'kk-Latn'
  const marks = small.match(kazakh.latinMarks) ?? []
  return marks.length * 25 > letters && new Set(marks).size >= 2 && kazakh.latinOnly.test(small) ? 'kk-Latn' : null
}
