/**
 * Words that stand nowhere but in one field of an invented kit, so that a file in which one is found tells which field it
 * came from. Every field has one; its script and length change from round to round.
 */
const scripts = ['long', 'short', 'han', 'cyrillic', 'arabic'] as const
type Script = (typeof scripts)[number]

/** The same word for the same number, another for every other number below 160. */
export const canary = (number: number, round: number): string =>
  makers[scripts[(number + round) % scripts.length] ?? 'long'](number)

const pick = (letters: string, at: number): string => letters.charAt(at % letters.length)

const syllables = (number: number, consonants: string, vowels: string): string =>
  [0, 1, 2]
    .map((place) => {
      const rest = Math.floor(number / 8 ** place)
      return pick(consonants, rest % 8) + pick(vowels, rest % 5)
    })
    .join('')

/** Of common use, so that the bundled face has them; two of one word are never those of another. */
const han = '山河日月风云天地水火木石田土金玉米豆花草虫鸟鱼马牛羊'

const makers: Readonly<Record<Script, (number: number) => string>> = {
  long: (number) => `Quo${syllables(number, 'bdfglmnv', 'aeiou')}x`,
  short: (number) => `${pick('QXZJKVWY', Math.floor(number / 20))}${pick('qxzjkvwbcdfghlmnprst', number)}`,
  han: (number) => pick(han, number) + pick(han, number + 1 + Math.floor(number / han.length)),
  cyrillic: (number) => `Щу${syllables(number, 'бдглмнпр', 'аеиоу')}`,
  arabic: (number) => `ظغ${syllables(number, 'بدفلمنسر', 'اويتع')}`,
}

/** How a word may stand in what somebody else's program reads: divided between lines, or from right to left. */
export const occursIn = (reading: string, word: string): boolean => patternsOf(word).some((one) => one.test(reading))

/** The same for words that should be there: programs disagree about where one ends, and which way it runs. */
export const isThere = (reading: string, word: string): boolean => {
  if (reading !== lastReading) [lastReading, lastLetters] = [reading, lettersOf(reading)]
  const all = lastLetters
  return word.split(' ').every((part) => {
    const wanted = lettersOf(part)
    return all.includes(wanted) || all.includes([...wanted].reverse().join(''))
  })
}

let [lastReading, lastLetters] = ['', '']

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What a program gives back, in letters that can be compared. */
export const comparable = (reading: string): string =>
  reading.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')

const known = new Map<string, readonly RegExp[]>()

const patternsOf = (word: string): readonly RegExp[] => {
  const before = known.get(word)
  if (before !== undefined) return before
  const isTurned = /\p{Script=Arabic}/u.test(word)
  const made = [
    word,
    // Labels are set in capitals; of two letters these are also abbreviations.
    ...(word.length > 2 ? [word.toUpperCase()] : []),
    ...(isTurned ? [[...word].reverse().join('')] : []),
  ].map(patternOf)
  known.set(word, made)
  return made
}

const patternOf = (word: string): RegExp => {
  const parts = [...word].map((letter) => (letter === ' ' ? '\\s+' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')))
  const isSpaced = !/\p{Script=Han}/u.test(word)
  const [before, behind] = isSpaced ? ['(?<![\\p{L}\\p{N}\\p{M}])', '(?![\\p{L}\\p{N}\\p{M}])'] : ['', '']
  return new RegExp(before + parts.join(isSpaced ? '' : '\\s*') + behind, 'u')
}
