/** A text made comparable, and where each of its characters came from. */
export interface Folded {
  readonly text: string
  /** The UTF-16 offset in the original at which the character at this offset began; its length for the end. */
  readonly origin: (offset: number) => number
}

/**
 * A text without accents, case and typography, so that Turkiye is Türkiye and O'Malley is O’Malley. Letters of another
 * alphabet stay what they are (see `skeleton`). For comparing and finding only: nothing folded is ever shown or stored.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\0-_a-zа-я]/gu, (character) => alike[character] ?? character)

/** The same with the way back to the original; slower, for a text in which something was found. */
export const fold = (text: string): Folded => {
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const character = code < 0x80 ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? code)
    const piece = code < 0x80 ? plain(character) : folded(character)
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(at)
    pieces.push(piece)
    at += character.length
  }
  return { text: pieces.join(''), origin: (offset) => origins[offset] ?? text.length }
}

/** So many characters are folded at once on the way to an offset. */
const stride = 512

/** `fold(text).origin(offset)` for one offset: only the neighbourhood of it is folded sign by sign. */
export const originIn = (text: string, offset: number): number => {
  let passed = 0
  for (let at = 0; at < text.length;) {
    const cut = at + stride
    // Both halves of a sign beyond the first plane stay together.
    const end = /[\ud800-\udbff]/.test(text.charAt(cut - 1)) ? cut + 1 : cut
    const piece = text.slice(at, end)
    const { length } = folded(piece)
    if (passed + length > offset) return at + fold(piece).origin(offset - passed)
    passed += length
    at = end
  }
  return text.length
}

const plain = (character: string): string => (character === '`' ? "'" : character.toLowerCase())

/** Letters that no decomposition brings together, and the typographic forms of one sign. */
const alike: Readonly<Record<string, string>> = {
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
