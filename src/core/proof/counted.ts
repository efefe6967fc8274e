import { onDemand } from '#core/text/onDemand'
import { type Lexicon, type ReadyText, divider } from './lexicon'
import { type SearchedWords, placesOf, searched, textOf } from './search'

/** Words as they were found; `codes` as `ReadyText` has them. */
interface Spelling {
  readonly codes: ReadyText['codes']
  /** Letters and figures alone. */
  readonly solid: string
}

/** Texts in which what was found somewhere else is counted. */
export interface Counted {
  /** Whether the words stand there so often. `spellings`: every way in which they were found. */
  readonly hasAtLeast: (count: number, text: string, isName: boolean, spellings: readonly Spelling[]) => boolean
}

/** Texts in which the same is asked first as it was spelled. */
export interface CountedAsSpelled extends Counted {
  readonly has: (spellings: readonly Spelling[]) => boolean
}

/**
 * `solidOf` gives letters and figures alone. Nearly always what was found stands here spelled the same, and then only the
 * texts that hold these letters are looked at. All are searched, once, where that is not enough: words have other forms.
 */
export const countedIn = (
  texts: () => readonly string[],
  lexicon: Lexicon,
  solidOf: (text: string) => string,
): CountedAsSpelled => {
  const lines = onDemand(() => linesOf(texts(), solidOf))
  const whole = onDemand(() => searched(lines().texts, lexicon))
  const isSpelled = (count: number, spellings: readonly Spelling[]): boolean => {
    let found = 0
    for (const { solid, codes } of spellings)
      for (const line of linesWith(solid, lines())) {
        found += timesIn(lexicon.ready(line).codes, codes)
        if (found >= count) return true
      }
    return false
  }
  return {
    has: (spellings) => isSpelled(1, spellings),
    hasAtLeast: (count, text, isName, spellings) =>
      isSpelled(count, spellings) || placesOf(text, isName, whole()).length >= count,
  }
}

/**
 * The same of texts that are known word by word, as the lines of pages are: what was found is counted where its words stand,
 * and not looked for among all letters.
 */
export const countedInWords = (texts: () => readonly string[], lexicon: Lexicon): Counted => {
  const whole = onDemand(() => searched(texts(), lexicon))
  return {
    hasAtLeast: (count, text, isName, spellings) => {
      const found = spellings.reduce((sum, { codes }) => sum + timesAmong(codes, whole()), 0)
      return found >= count || placesOf(text, isName, whole()).length >= count
    },
  }
}

/** How often words stand in a row, each with the capital that it has. */
const timesAmong = ([first = 0, ...rest]: ReadyText['codes'], { words, codes }: SearchedWords): number => {
  let times = 0
  for (const place of words.placesOf(first >> 1))
    if (codes[place] === first && rest.every((code, index) => codes[place + 1 + index] === code)) times += 1
  return times
}

interface Lines {
  readonly texts: readonly string[]
  /** Letters and figures of all of them in one, each behind a divider. */
  readonly solid: string
  /** Of which text a letter is. */
  readonly textAt: (place: number) => number
}

const linesOf = (texts: readonly string[], solidOf: (text: string) => string): Lines => {
  const starts: number[] = []
  let solid = ''
  for (const text of texts) {
    starts.push(solid.length)
    solid += divider + solidOf(text)
  }
  return { texts, solid, textAt: textOf(starts) }
}

/** Every text that holds these letters, once, as far as somebody asks: mostly the first is enough. */
const linesWith = function* (letters: string, { texts, solid, textAt }: Lines): Generator<string> {
  let last = -1
  for (let at = solid.indexOf(letters); at >= 0; at = solid.indexOf(letters, at + 1)) {
    const text = textAt(at)
    if (text === last) continue
    last = text
    yield texts[text] ?? ''
  }
}

const timesIn = (codes: ReadyText['codes'], [first = 0, ...rest]: ReadyText['codes']): number => {
  let times = 0
  for (let at = codes.indexOf(first); at >= 0; at = codes.indexOf(first, at + 1))
    if (rest.every((code, index) => codes[at + 1 + index] === code)) times += 1
  return times
}

/** The ways in which as many words are spelled at these places; the same words with another capital are another way. */
export const spelledAt = (
  places: readonly number[],
  length: number,
  codes: Int32Array,
  lexicon: Lexicon,
): readonly Spelling[] => {
  const spellings = new Map<string, Spelling>()
  for (const place of places) {
    const own = [...codes.subarray(place, place + length)]
    const key = own.join(' ')
    if (!spellings.has(key))
      spellings.set(key, { codes: own, solid: own.map((code) => lexicon.word(code >> 1).text).join('') })
  }
  return [...spellings.values()]
}
