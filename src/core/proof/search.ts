import { spelledOut } from '#core/quote/release/naming/folding'
import { type Forms, formsAmong, isSameName, mayStandAlone } from './forms'
import { type Lexicon, type ReadyText, type Word, newLexicon } from './lexicon'
import { type OtherScripts, otherScriptsIn } from './otherScripts'

/** Words in a row, made ready to be searched many times. */
export interface SearchedWords {
  readonly lexicon: Lexicon
  /** As `ReadyText` has them; a zero wherever nothing goes on. */
  readonly codes: Int32Array
  readonly words: FoundWords
  readonly otherScripts: OtherScripts
}

/** The words of texts, one text after another. */
export interface Searched extends SearchedWords {
  /** Each text as it was made ready. */
  readonly texts: readonly ReadyText[]
  /** Of which text a word is. */
  readonly textAt: (place: number) => number
}

export const searched = (texts: readonly string[], lexicon: Lexicon = newLexicon()): Searched => {
  const all = texts.map(lexicon.ready)
  const starts: number[] = []
  const codes = new Int32Array(all.reduce((sum, text) => sum + text.codes.length + 1, 0))
  let length = 0
  for (const text of all) {
    starts.push(length)
    codes.set(text.codes, length)
    // What stands between two texts is a zero already.
    length += text.codes.length + 1
  }
  return { ...searchedWords(codes, lexicon), texts: all, textAt: textOf(starts) }
}

/** `among`: other words in a row that have all of these; which of them a name may be is known there. */
export const searchedWords = (codes: Int32Array, lexicon: Lexicon, among?: SearchedWords): SearchedWords => {
  const words = new FoundWords(codes, lexicon, among?.words)
  return { lexicon, codes, words, otherScripts: otherScriptsIn(codes, () => words.present(), lexicon) }
}

/** Which of several things that stand in a row a place belongs to; `starts` in order. */
export const textOf =
  (starts: readonly number[]) =>
  (place: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }

/**
 * Where words stand as whole words; as a name also inflected, with small words written onto it, or in another alphabet. Each
 * place is that of the first word among all of them.
 */
export const placesOf = (text: string, isName: boolean, within: SearchedWords): readonly number[] => {
  const { codes } = within.lexicon.ready(text)
  if (codes.length === 0) return []
  if (!isName) return placesOfWords(codes, within)
  const others = spelledOut(text)
  return [
    ...placesOfName(codes, within),
    ...(others === text ? [] : placesOfName(within.lexicon.ready(others).codes, within)),
    ...within.otherScripts.placesOf(text),
  ]
}

const placesOfWords = ([first = 0, ...rest]: ReadyText['codes'], { words, codes }: SearchedWords): readonly number[] =>
  words
    .placesOf(first >> 1)
    .filter((start) => rest.every((code, index) => code >> 1 === (codes[start + 1 + index] ?? 0) >> 1))

const placesOfName = ([first = 0, ...rest]: ReadyText['codes'], within: SearchedWords): readonly number[] => {
  const { codes, words, lexicon } = within
  const isCapital = (first & 1) === 1
  const wanted = lexicon.word(first >> 1)
  return words
    .formsOf(wanted)
    .filter((form) => rest.length > 0 || mayStandAlone(wanted, form))
    .flatMap((form) =>
      words
        .placesOf(form.number)
        .filter(
          (start) =>
            !(isCapital && ((codes[start] ?? 0) & 1) === 0) &&
            rest.every((code, index) =>
              isSameName(lexicon.word(code >> 1), lexicon.word((codes[start + 1 + index] ?? 0) >> 1)),
            ),
        ),
    )
}

/** The words of many texts, and where each stands. */
class FoundWords {
  /** Of each word one more than its first place, of each place one more than the next of the same word; 0: none. */
  private readonly first: Int32Array
  private readonly next: Int32Array
  private readonly known = new Map<Word, readonly Word[]>()
  private forms: Forms | null = null

  constructor(
    codes: Int32Array,
    private readonly lexicon: Lexicon,
    private readonly among?: FoundWords,
  ) {
    const first = new Int32Array(lexicon.words())
    const next = new Int32Array(codes.length)
    for (let place = codes.length - 1; place >= 0; place -= 1) {
      const number = (codes[place] ?? 0) >> 1
      next[place] = first[number] ?? 0
      first[number] = place + 1
    }
    this.first = first
    this.next = next
  }

  placesOf(number: number): readonly number[] {
    const places: number[] = []
    // A word that was learnt after this was made stands nowhere here.
    let place = number > 0 ? (this.first[number] ?? 0) : 0
    for (; place > 0; place = this.next[place - 1] ?? 0) places.push(place - 1)
    return places
  }

  /** Every word here that is this one of a name, in whatever form. */
  formsOf(word: Word): readonly Word[] {
    if (this.among !== undefined) return this.among.formsOf(word)
    const known = this.known.get(word)
    if (known !== undefined) return known
    this.forms ??= formsAmong(this.present())
    const forms = this.forms(word)
    this.known.set(word, forms)
    return forms
  }

  /** Every word that stands here, once. */
  present(): readonly Word[] {
    const words: Word[] = []
    for (let number = 1; number < this.first.length; number += 1)
      if (this.first[number] !== 0) words.push(this.lexicon.word(number))
    return words
  }
}
