import { skeleton } from '#core/search/skeleton'
import { solid, tokenOf, wordsOf } from './solid'

/** A word of any text, with what the search asks of it; there is one of each. */
export class Word implements Script {
  readonly hasLatin: boolean
  readonly hasCyrillic: boolean
  readonly isJoined: boolean
  readonly isHan: boolean
  readonly isLatin: boolean
  readonly isOther: boolean
  private known: string | null = null

  constructor(
    readonly text: string,
    readonly number: number,
  ) {
    const script = scriptOf(text)
    this.hasLatin = script.hasLatin
    this.hasCyrillic = script.hasCyrillic
    this.isJoined = script.isJoined
    this.isHan = script.isHan
    this.isLatin = script.isLatin
    this.isOther = script.isOther
  }

  /** Its sounds, by which it is known in Cyrillic and in Latin letters alike. */
  sound(): string {
    return (this.known ??= skeleton(this.text))
  }
}

interface Script {
  readonly hasLatin: boolean
  readonly hasCyrillic: boolean
  /** Of a script that writes small words onto the next one. */
  readonly isJoined: boolean
  readonly isHan: boolean
  readonly isLatin: boolean
  /** Neither Latin nor Cyrillic nor Chinese. */
  readonly isOther: boolean
}

/** A text made ready to be searched. */
export interface ReadyText {
  /** Of each word twice its number, and one more where it begins with a capital or its script has none. */
  readonly codes: Int32Array | readonly number[]
  /** Its letters and figures alone. */
  readonly solid: string
}

/** Words and texts that were read before; what stays the same from file to file is read once. */
export interface Lexicon {
  readonly ready: (text: string) => ReadyText
  /** Letters and figures alone. */
  readonly solid: (text: string) => string
  readonly word: (number: number) => Word
  readonly words: () => number
}

/** Pages and fields of a few long packs, and their words. */
const remembered = { texts: 60_000, words: 200_000 }

export const isFull = (lexicon: Lexicon): boolean => lexicon.words() > remembered.words

export const newLexicon = (): Lexicon => {
  const boundary = new Word(divider, 0)
  const words: Word[] = [boundary]
  const numbers = new Map<string, number>()
  const spellings = new Map<string, number | null>()
  const texts = new Map<string, ReadyText>()
  const solids = new Map<string, string>()

  const codeOf = (spelled: string): number | null => {
    const known = spellings.get(spelled)
    if (known !== undefined) return known
    const token = tokenOf(spelled)
    const code = token === null ? null : 2 * numberOf(token.text) + (token.isCapital ? 1 : 0)
    spellings.set(spelled, code)
    return code
  }
  const numberOf = (text: string): number => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    const number = words.length
    words.push(new Word(text, number))
    numbers.set(text, number)
    return number
  }
  // Copied, so that a list which grew word by word takes no room for words that never came.
  const readyLine = (text: string): ReadyText => new Ready(text, wordsOf(text, codeOf).slice())
  /** Line by line: of a page that changed most lines are known. */
  const ready = (text: string): ReadyText => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const made = text.includes('\n') ? new Ready(text, together(text.split('\n').map(ready))) : readyLine(text)
    makeRoom(texts)
    texts.set(text, made)
    return made
  }
  return {
    ready,
    solid: (text) => {
      const known = solids.get(text)
      if (known !== undefined) return known
      const made = solid(text)
      makeRoom(solids)
      solids.set(text, made)
      return made
    },
    word: (number) => words[number] ?? boundary,
    words: () => words.length,
  }
}

/** Most texts are lines of pages, of which nobody asks the letters: of a long file they would take the room of all its words twice. */
class Ready implements ReadyText {
  private letters: string | null = null

  constructor(
    private readonly text: string,
    readonly codes: ReadyText['codes'],
  ) {}

  get solid(): string {
    return (this.letters ??= this.text.split('\n').map(solid).join(''))
  }
}

/** Nothing that counts as one word runs over the end of a line. */
const together = (lines: readonly ReadyText[]): Int32Array => {
  const all = new Int32Array(lines.reduce((sum, { codes }) => sum + codes.length, 0))
  let length = 0
  for (const { codes } of lines) {
    all.set(codes, length)
    length += codes.length
  }
  return all
}

const makeRoom = (texts: Map<string, unknown>): void => {
  if (texts.size >= remembered.texts) texts.delete(texts.keys().next().value ?? '')
}

/** Stands between two texts, so that nothing is found across them; its number is 0. */
export const divider = '\u0001'

const scriptOf = (text: string): Script => {
  if (/^[a-z]+$/.test(text)) return plainLatin
  const [hasLatin, hasCyrillic] = [/\p{Script=Latin}/u.test(text), /\p{Script=Cyrillic}/u.test(text)]
  return {
    hasLatin,
    hasCyrillic,
    isJoined: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Hangul}]/u.test(text),
    isHan: /^\p{Script=Han}$/u.test(text),
    isLatin: /^[\p{Script=Latin}\p{M}]+$/u.test(text),
    isOther: /\p{L}/u.test(text) && !hasLatin && !hasCyrillic && !/\p{Script=Han}/u.test(text),
  }
}

const plainLatin: Script = {
  hasLatin: true,
  hasCyrillic: false,
  isJoined: false,
  isHan: false,
  isLatin: true,
  isOther: false,
}
