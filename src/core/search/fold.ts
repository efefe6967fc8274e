import { withoutLookAlikes } from '../text/lookAlikes'
import { hanVariants } from './data/hanVariants'
import { hurriedCyrillic } from './data/hurriedCyrillic'
import { otherShapes } from './data/otherShapes'

/** A text made comparable, and where each of its characters came from. */
export interface Folded {
  readonly text: string
  /** The UTF-16 offset in the original at which the character at this offset began; its length for the end. */
  readonly origin: (offset: number) => number
}

/**
 * A text without accents, case and typography, in either way of writing Chinese, and without letters of another alphabet that only look like those around them, so that Turkiye is Türkiye and O'Malley is O’Malley. Letters of another
 * alphabet stay what they are (see `skeleton`). For comparing and finding only: nothing folded is ever shown or stored.
 */
export const folded = (text: string): string => foldedLetters(withoutLookAlikes(text))

/** Marks on letters, and signs that are not seen: soft hyphens, spaces without width, what turns a line. */
const unheard = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu

const foldedLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unheard, '')
    .replace(/[^\0-_a-zа-я]/gu, (character) => alike().get(character) ?? character)

/** The same with the way back to the original; slower, for a text in which something was found. */
export const fold = (written: string): Folded => {
  const text = withoutLookAlikes(written)
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const character = code < 0x80 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code)
    const piece = code < 0x80 ? plain(character) : foldedLetters(character)
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at)
    pieces.push(piece)
    at += character.length
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.length }
}

/** So many characters are folded at once on the way to an offset. */
const stride = 512

/** Where a stretch of a text begins: in the text, and in what is folded of it. */
interface Step {
  readonly at: number
  readonly passed: number
}

/** The way through a text, stretch by stretch: found once, it leads from any offset of what is folded back to the text. */
export const stepsOf = (text: string): readonly Step[] => {
  const steps: Step[] = []
  let passed = 0
  for (let at = 0; at < text.length;) {
    steps.push({ at, passed })
    const cut = at + stride
    // Both halves of a sign beyond the first plane stay together.
    const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut + 1 : cut
    passed += foldedLetters(text.slice(at, end)).length
    at = end
  }
  return [...steps, { at: text.length, passed }]
}

/** `fold(text).origin(offset)` for one offset: only the stretch around it is folded sign by sign. */
export const originIn = (text: string, offset: number, steps = stepsOf(text)): number => {
  const next = steps.findIndex(({ passed }) => passed > offset)
  const [from, to] = [steps[next - 1], steps[next]]
  if (from === undefined || to === undefined) return text.length
  return from.at + fold(text.slice(from.at, to.at)).origin(offset - from.passed)
}

const plain = (character: string): string => (character === '`' ? "'" : character.toLowerCase())

let read: ReadonlyMap<string, string> | null = null

/** What stands for a letter. Read when a text first has one that needs it: both ways of writing Chinese are thousands. */
const alike = (): ReadonlyMap<string, string> =>
  (read ??= new Map([
    ...Array.from(hanVariants.matchAll(/(.)(.)/gu), ([, one = '', other = '']): [string, string] => [one, other]),
    ...Object.entries({ ...hurriedCyrillic, ...lettersAlike, ...otherShapes }),
  ]))

/** Letters that no decomposition brings together, and the typographic forms of one sign. */
const lettersAlike: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ə: 'a',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\u00ad': '',
  '\u200b': '',
  ـ: '',
  ى: 'ي',
  ة: 'ه',
}
