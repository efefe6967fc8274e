import { alphabets, marksOfScripts, ordinarySigns } from './data/alphabets'

/**
 * How unlikely it is that these are the characters somebody wrote: 0 for plain ASCII, about 1 to 4 for any language read
 * rightly, 6 and more for bytes read in another encoding than they were written in. The average over everything beyond
 * ASCII, so that texts of any length compare. Where the encoding is certain, words of two scripts are somebody's doing.
 */
export const implausibility = (text: string, { isCertain = false } = {}): number => {
  const sample = text.slice(0, longestSample)
  if (!/[^\0-\x7f]/.test(sample)) return 0
  const signs = Array.from(sample.normalize('NFC'))
  let count = 0
  let outOfPlace = 0
  const letters = new Map<string, number>()
  let previous: Kind = Kind.space
  signs.forEach((sign, at) => {
    if (isForeignMark(sign, signs[at - 1] ?? ' ')) {
      count += 1
      outOfPlace += impossible
      return
    }
    // Letters that a printer joined to one sign say nothing of an encoding.
    if (/\p{M}/u.test(sign) || /[\ufb00-\ufb06]/.test(sign)) return
    const kind = kindOf(sign)
    if (isBeyondAscii(sign)) {
      count += 1
      const next = kindOf(signs[at + 1] ?? ' ')
      // Letters in the shapes that old PDF writers left behind are the same letters.
      const letter = sign.normalize('NFKC')
      if (isLetter(kind)) letters.set(letter, (letters.get(letter) ?? 0) + 1)
      outOfPlace +=
        placeCost(sign, kind, previous, next, signs[at - 1] ?? ' ') -
        (isCertain && isForeignPair(previous, kind) ? mixedWord : 0)
    } else if (!isCertain && isForeignPair(previous, kind)) outOfPlace += mixedWord
    previous = kind
  })
  return count === 0 ? 0 : (outOfPlace + letterCost(letters)) / count
}

/** From here on a text is shown as probably read wrongly. Every alphabet in ./alphabets stays below, its misreadings above. */
export const doubtful = 5

const longestSample = 20_000

const Kind = {
  space: 0,
  sign: 1,
  latinSmall: 2,
  latinLarge: 3,
  otherSmall: 4,
  otherLarge: 5,
  caseless: 6,
  ideograph: 7,
  broken: 8,
} as const
type Kind = (typeof Kind)[keyof typeof Kind]

const impossible = 12
const unusualSign = 7
const signInsideWord = 8
const largeInsideWord = 6
const mixedWord = 6
/** Chinese and Japanese put no spaces between words; Korean read as Chinese does. */
const spacedIdeograph = 2
const hangulByHan = 5
const unusualLetter = 9
/** One that stands in a table of the commonest, however far behind. */
const commonIdeograph = 3.2
const otherIdeograph = 3.8
const otherScript = 3

/** No alphabet has as many letters; tables that do are the first page of a script without end. */
const mostLetters = 60

const kindOf = (sign: string): Kind => {
  if (/[\s\u00a0]/u.test(sign)) return Kind.space
  if (/[\p{Cc}\p{Co}\p{Cn}\ufffd\u2500-\u259f]/u.test(sign)) return Kind.broken
  if (!/\p{L}/u.test(sign)) return Kind.sign
  const isLatin = /\p{Script=Latin}/u.test(sign)
  if (/\p{Lu}/u.test(sign)) return isLatin ? Kind.latinLarge : Kind.otherLarge
  if (/\p{Ll}/u.test(sign)) return isLatin ? Kind.latinSmall : Kind.otherSmall
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}\p{Lm}]/u.test(sign)
    ? Kind.ideograph
    : Kind.caseless
}

const isLetter = (kind: Kind): boolean => kind >= Kind.latinSmall && kind <= Kind.ideograph

const isBeyondAscii = (sign: string): boolean => (sign.codePointAt(0) ?? 0) > 0x7f

/** Korean words are written in their own letters; Han beside them within a word are those of bytes read as Korean. */
const isHangulByHan = (sign: string, before: string): boolean =>
  (/\p{Script=Hangul}/u.test(sign) && /\p{Script=Han}/u.test(before)) ||
  (/\p{Script=Han}/u.test(sign) && /\p{Script=Hangul}/u.test(before))

const placeCost = (sign: string, kind: Kind, previous: Kind, next: Kind, before: string): number => {
  if (kind === Kind.broken) return impossible
  if (kind === Kind.sign) {
    const isInside = isLetter(previous) && isLetter(next)
    if (isInside && !"’'·‐‑–\u00ad".includes(sign) && previous !== Kind.ideograph) return signInsideWord
    return ordinarySigns.includes(sign) ? 1 : unusualSign
  }
  if (isHangulByHan(sign, before)) return hangulByHan
  if (kind === Kind.ideograph && previous === Kind.latinSmall && next === Kind.latinSmall) return signInsideWord
  if (kind === Kind.ideograph && (previous === Kind.space || next === Kind.space) && /\p{Script=Han}/u.test(sign))
    return spacedIdeograph
  const isLarge = kind === Kind.latinLarge || kind === Kind.otherLarge
  const isAfterSmall = previous === Kind.latinSmall || previous === Kind.otherSmall
  return (isLarge && isAfterSmall ? largeInsideWord : 0) + (isForeignPair(previous, kind) ? mixedWord : 0)
}

/** Vowels and tones of Thai, Arabic and Hebrew stand on letters of their own script. */
const isForeignMark = (sign: string, before: string): boolean =>
  marksOfScripts.some(([mark, own]) => mark.test(sign) && !own.test(before))

/** Two letters of one word in two scripts. */
const isForeignPair = (previous: Kind, kind: Kind): boolean => {
  if (!isLetter(previous) || !isLetter(kind)) return false
  const isLatin = (one: Kind): boolean => one === Kind.latinSmall || one === Kind.latinLarge
  return isLatin(previous) !== isLatin(kind) && previous !== Kind.ideograph && kind !== Kind.ideograph
}

/** What the letters cost, those of each script in the alphabet that explains them best: a text may hold several languages. */
const letterCost = (letters: ReadonlyMap<string, number>): number => {
  const groups = new Map<string, (readonly [string, number])[]>()
  for (const entry of letters) {
    const script = scriptOf(entry[0])
    groups.set(script, [...(groups.get(script) ?? []), entry])
  }
  let cost = 0
  for (const [script, counted] of groups) {
    cost += script === 'other' ? otherScript * counted.reduce((sum, [, count]) => sum + count, 0) : leastCost(counted)
  }
  return cost
}

const leastCost = (counted: readonly (readonly [letter: string, count: number])[]): number => {
  let least = Number.POSITIVE_INFINITY
  for (const ranks of rankings) {
    let cost = 0
    for (const [letter, count] of counted) {
      cost += count * letterCostIn(ranks, letter)
      if (cost >= least) break
    }
    least = Math.min(least, cost)
  }
  return least
}

/** No older encoding in our list has letters of another script, so such letters were hardly misread. */
const scriptOf = (letter: string): string => scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other'

const scripts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['thai', /\p{Script=Thai}/u],
  ['east-asian', /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}\p{Lm}]/u],
]

const letterCostIn = (ranks: ReadonlyMap<string, number>, letter: string): number => {
  const rank = ranks.get(letter)
  if (rank !== undefined)
    return ranks.size > mostLetters ? Math.min(Math.log2(rank + 2), commonIdeograph) : Math.log2(rank + 2)
  const small = ranks.get(letter.toLowerCase())
  if (small !== undefined) return Math.log2(small + 2) + 1
  // A table holds the commonest ideographs and syllables only; another one of the same kind is no surprise.
  return ranks.size > mostLetters && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hira}]/u.test(letter)
    ? otherIdeograph
    : unusualLetter
}

const rankings: readonly ReadonlyMap<string, number>[] = alphabets.map(
  (alphabet) => new Map(Array.from(alphabet, (letter, rank) => [letter, rank])),
)
