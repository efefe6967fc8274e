import { addressesInCapitals } from '#core/quote/release/naming/addresses'
import { skeleton } from '#core/search/skeleton'
import { latinLookOf } from '#core/text/lookAlikes'
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
  private seenAs: string | null | undefined

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

  /** The Latin letters that its own can be taken for; null where one cannot. */
  latinLook(): string | null {
    if (this.isLatin) return null
    if (this.seenAs === undefined) this.seenAs = latinLookOf(this.text)
    return this.seenAs
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

/** The letters of pages and fields of a few long packs, each page counted as a whole and once more by its lines; and their words. */
const remembered = { letters: 8_000_000, words: 200_000 }

export const isFull = (lexicon: Lexicon): boolean => lexicon.words() > remembered.words

/** A file of more letters (some five hundred pages) would drive out its own lines before anybody asks for them again. */
export const isLong = (texts: readonly string[]): boolean =>
  texts.reduce((sum, { length }) => sum + length, 0) > remembered.letters / 4

/** `keepsLines`: of a page that is read again most lines are known then. */
export const newLexicon = ({ keepsLines = true } = {}): Lexicon => {
  const boundary = new Word(divider, 0)
  const words: Word[] = [boundary]
  const numbers = new Map<string, number>()
  const spellings = new Map<string, number | null>()
  const texts = memoryOf<ReadyText>()
  const solids = memoryOf<string>()

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
  const readyLine = (text: string): ReadyText => new Ready(text, wordsOf(addressesInCapitals(text), codeOf).slice())
  const readyPage = (text: string): ReadyText =>
    new Ready(text, together(text.split('\n').map(keepsLines ? ready : readyLine)))
  const ready = (text: string): ReadyText => texts(text, text.includes('\n') ? readyPage : readyLine)
  return {
    ready,
    solid: (text) => solids(text, solid),
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

/** What was made of texts before, as many letters of them as may be remembered; what came first goes first. */
const memoryOf = <Value>(): ((text: string, make: (text: string) => Value) => Value) => {
  const kept = new Map<string, Value>()
  let letters = 0
  return (text, make) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    kept.set(text, made)
    letters += text.length
    for (const oldest of kept.keys()) {
      if (letters <= remembered.letters) break
      kept.delete(oldest)
      letters -= oldest.length
    }
    return made
  }
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
