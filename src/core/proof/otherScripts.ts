import { onDemand } from '#core/text/onDemand'
import anyAscii from 'any-ascii'
import { articles } from '#core/quote/release/naming/data/shapes'
import { remembered } from '#core/text/remembered'
import type { Lexicon, Word } from './lexicon'
import { pinyinOf } from './pinyin'

/**
 * Names told in another script than the kit has them in. Covered: Chinese names told in pinyin (syllables together or apart,
 * in either order), and names in Arabic, Hebrew, Greek, Georgian and other alphabets told in Latin letters, or the other way
 * round, by their consonants. Not covered: Latin names told in Chinese characters, a single syllable or a name of few
 * consonants alone: too many other words look like these. Cyrillic has systems of its own (see `search`).
 */
export interface OtherScripts {
  /** Where the name stands in a script that is not its own: places among the words. */
  readonly placesOf: (name: string) => readonly number[]
}

/** `codes` are those of many texts in a row, as `Searched` has them; `present` has every word among them. */
export const otherScriptsIn = (codes: Int32Array, present: () => readonly Word[], lexicon: Lexicon): OtherScripts => {
  const words = onDemand(present)
  const linesOfAll = (isWanted: (word: Word) => boolean, needsCapital: boolean): Lines => {
    const wanted = words().filter(isWanted)
    // Most files have no word of such a script.
    return wanted.length === 0 ? noLines : linesOf(codes, marksOf(wanted, words(), lexicon), lexicon, needsCapital)
  }
  const latin = onDemand(() => linesOfAll((word) => word.isLatin, true))
  const others = onDemand(() => linesOfAll((word) => word.isOther, false))
  return {
    placesOf: (name) => {
      const words = Array.from(lexicon.ready(name).codes, (code) => lexicon.word(code >> 1))
      if (words.length > 1 && words.every(({ isHan }) => isHan))
        return [
          ...new Set(pinyinOf(words.map(({ text }) => text)).flatMap((spelled) => placesIn(latin().plain(), spelled))),
        ]
      const sounds = soundsOf(words)
      if (sounds.join('').length < enough) return []
      if (words.some(({ isOther }) => isOther)) return placesIn(latin().sounds(), sounds)
      return words.every(({ isLatin }) => isLatin) ? placesIn(others().sounds(), sounds) : []
    },
  }
}

/** Consonants of a whole name below which it may be anybody's. */
const enough = 5

interface Lines {
  /** The words in a row, articles left out; a boundary wherever other words stand between. */
  readonly plain: () => Row
  readonly sounds: () => Row
}

interface Row {
  readonly words: readonly string[]
  readonly at: ReadonlyMap<string, readonly number[]>
  /** The place of each word among all. */
  readonly origin: readonly number[]
}

/** What the walk over all places asks of a word. */
const marks = { wanted: 1, article: 2 } as const

const marksOf = (wanted: readonly Word[], present: readonly Word[], lexicon: Lexicon): Uint8Array => {
  const marked = new Uint8Array(lexicon.words())
  for (const { number } of wanted) marked[number] = marks.wanted
  for (const { number, text } of present) if (articles.has(text)) marked[number] = marks.article
  return marked
}

const linesOf = (codes: Int32Array, marked: Uint8Array, lexicon: Lexicon, needsCapital: boolean): Lines => {
  const words: string[] = []
  const origin: number[] = []
  let isBehindBoundary = false
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0
    const mark = marked[code >> 1]
    const isPart = mark === marks.wanted && !(needsCapital && (code & 1) === 0)
    // One boundary stands for all words between.
    if ((!isPart && isBehindBoundary) || mark === marks.article) continue
    isBehindBoundary = !isPart
    words.push(isPart ? lexicon.word(code >> 1).text : boundary)
    origin.push(place)
  }
  return {
    plain: onDemand(() => rowOf(words, origin)),
    sounds: onDemand(() =>
      rowOf(
        words.map((word) => (word === boundary ? boundary : soundOf(word))),
        origin,
      ),
    ),
  }
}

const boundary = '\u0001'

const rowOf = (words: readonly string[], origin: readonly number[]): Row => {
  const at = new Map<string, number[]>()
  for (const [index, word] of words.entries()) {
    if (word === boundary) continue
    const known = at.get(word)
    if (known === undefined) at.set(word, [index])
    else known.push(index)
  }
  return { words, at, origin }
}

const noRow: Row = { words: [], at: new Map(), origin: [] }
const noLines: Lines = { plain: () => noRow, sounds: () => noRow }

const placesIn = ({ words, at, origin }: Row, [first = '', ...rest]: readonly string[]): readonly number[] =>
  (at.get(first) ?? [])
    .filter((index) => rest.every((word, next) => words[index + 1 + next] === word))
    .map((index) => origin[index] ?? 0)

const soundsOf = (words: readonly Word[]): readonly string[] =>
  words.filter(({ text }) => !articles.has(text)).map(({ text }) => soundOf(text))

/** The Arabic article, with a small word that may be written onto it. */
const article = /^[\u0648\u0628\u0644\u0643\u0641]?\u0627\u0644(?=..)/

const plainLetters = /^[a-z]+$/

/** The consonants of a word, as far as the ways of writing them agree. */
const soundOf = remembered(20_000, (word): string => {
  const letters = plainLetters.test(word)
    ? word
    : anyAscii(word.replace(article, ''))
        .toLowerCase()
        .replace(/[^a-z]/g, '')
  return letters
    .replace(/([kgstdpc])h/g, '$1')
    .replace(/[qc]/g, 'k')
    .replace(/j/g, 'g')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1')
})
