import { cyrillic } from './data/cyrillic'
import { type Folded, fold, folded } from './fold'

/**
 * The sounds of a name, so that one written in Cyrillic is found by its Latin form and the other way round, whatever
 * system it was transliterated by: Рахметуллин, Rakhmetullin and Rahmetullin have one skeleton. It throws much away and
 * is for comparing across alphabets only.
 */
export const skeleton = (text: string): string =>
  folded(text)
    .replace(anyLetter, (letter) => cyrillic[letter] ?? letter)
    .replace(anySpelling, (spelling) => sounds.get(spelling) ?? spelling)
    .replace(/([^ ])\1+/g, '$1')

/** The same with the way back to the original; slower, for a text in which something was found. */
export const foldedSkeleton = (text: string): Folded => simplified(romanised(fold(text)))

export const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

const anyLetter = new RegExp(`[${Object.keys(cyrillic).join('')}]`, 'g')

const romanised = (text: Folded): Folded => {
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < text.text.length; at += 1) {
    const piece = cyrillic[text.text.charAt(at)] ?? text.text.charAt(at)
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(text.origin(at))
    pieces.push(piece)
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.origin(text.text.length) }
}

/** What the systems of transliteration disagree about, brought to one form: by first letter, the longer spellings first. */
const spellings: Readonly<Record<string, readonly (readonly [spelling: string, sound: string])[]>> = {
  s: [
    ['shch', 's'],
    ['sch', 's'],
    ['sh', 's'],
  ],
  k: [['kh', 'h']],
  g: [['gh', 'h']],
  z: [['zh', 'j']],
  d: [['dzh', 'j']],
  t: [
    ['tsch', 'c'],
    ['tch', 'c'],
    ['ts', 'c'],
    ['tz', 'c'],
  ],
  c: [
    ['ch', 'c'],
    ['ck', 'k'],
  ],
  q: [['q', 'k']],
  x: [['x', 'ks']],
  w: [['w', 'v']],
  i: [
    ['iy', 'i'],
    ['ij', 'i'],
  ],
  y: [
    ['ya', 'a'],
    ['ye', 'e'],
    ['yo', 'o'],
    ['yu', 'u'],
    ['yy', 'i'],
    ['y', 'i'],
  ],
  j: [
    ['ja', 'a'],
    ['je', 'e'],
    ['jo', 'o'],
    ['ju', 'u'],
  ],
  "'": [["'", '']],
}

const sounds = new Map(Object.values(spellings).flat())
const anySpelling = new RegExp([...sounds.keys()].join('|'), 'g')

const simplified = (text: Folded): Folded => {
  const pieces: string[] = []
  const origins: number[] = []
  let last = ''
  for (let at = 0; at < text.text.length;) {
    const [length, sound] = soundAt(text.text, at)
    for (const sign of sound) {
      if (sign === last && sign !== ' ') continue
      pieces.push(sign)
      origins.push(text.origin(at))
      last = sign
    }
    at += length
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.origin(text.text.length) }
}

const soundAt = (text: string, at: number): readonly [length: number, sound: string] => {
  const letter = text.charAt(at)
  const found = spellings[letter]?.find(([spelling]) => text.startsWith(spelling, at))
  return found === undefined ? [1, letter] : [found[0].length, found[1]]
}
