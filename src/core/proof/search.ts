import { stemOf } from '#core/quote/release/discloses'
import { hasCyrillic, hasLatin, skeleton } from '#core/search/skeleton'
import { type OtherScripts, otherScriptsIn } from './otherScripts'
import { type Token, tokensOf } from './solid'

/** Texts made ready to be searched many times. */
export interface Searched {
  readonly tokens: readonly Token[]
  readonly words: Words
  readonly otherScripts: OtherScripts
  /** Of each text its letters and figures alone. */
  readonly solid: readonly string[]
  /** Of which text a word is. */
  readonly textAt: (place: number) => number
}

export const searched = (texts: readonly string[]): Searched => {
  const tokens: Token[] = []
  const starts: number[] = []
  const places = new Map<string, number[]>()
  const solid: string[] = []
  for (const text of texts) {
    starts.push(tokens.length)
    const own = readyFrom(text)
    for (const token of own.tokens) {
      const known = places.get(token.text)
      if (known === undefined) places.set(token.text, [tokens.length])
      else known.push(tokens.length)
      tokens.push(token)
    }
    solid.push(own.solid)
    tokens.push(boundary)
  }
  return { tokens, words: new Words(places), otherScripts: otherScriptsIn(tokens), solid, textAt: textOf(starts) }
}

interface Ready {
  readonly tokens: readonly Token[]
  readonly solid: string
}

/** Pages and fields that did not change since the last file; as many as a few long packs have. */
const remembered = 20_000
const ready = new Map<string, Ready>()

const readyFrom = (text: string): Ready => {
  const known = ready.get(text)
  if (known !== undefined) return known
  const tokens = tokensOf(text)
  const made = { tokens, solid: tokens.map((token) => token.text).join('') }
  if (ready.size >= remembered) ready.delete(ready.keys().next().value ?? '')
  ready.set(text, made)
  return made
}

const textOf =
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

/** Stands between two texts, so that nothing is found across them. */
export const divider = '\u0001'
const boundary: Token = { text: divider, isCapital: false }

/**
 * Where words stand as whole words; as a name also inflected, with small words written onto it, or in another alphabet. Each
 * place is that of the first word among all of them.
 */
export const placesOf = (text: string, isName: boolean, within: Searched): readonly number[] => {
  const [first, ...rest] = tokensOf(text)
  if (first === undefined) return []
  const found = within.words
    .placesOf(first.text, isName)
    .filter(
      (start) =>
        !(isName && first.isCapital && within.tokens[start]?.isCapital === false) &&
        rest.every((token, index) => isSameWord(token.text, within.tokens[start + 1 + index]?.text ?? '', isName)),
    )
  return isName ? [...found, ...within.otherScripts.placesOf(text)] : found
}

/** The words of a text, found by how they begin, how they sound and what is written onto them. */
class Words {
  private readonly beginning = new Map<string, string[]>()
  private readonly sounding = new Map<string, string[]>()
  private readonly written: string[] = []

  constructor(private readonly places: ReadonlyMap<string, readonly number[]>) {
    for (const word of places.keys()) {
      push(this.beginning, word.charAt(0), word)
      if (hasCyrillic(word)) push(this.sounding, `cyrillic ${soundOf(word).charAt(0)}`, word)
      if (writtenOn.test(word)) this.written.push(word)
    }
  }

  placesOf(word: string, isName: boolean): readonly number[] {
    if (!isName) return this.places.get(word) ?? []
    const candidates = writtenOn.test(word)
      ? this.written
      : [...(this.beginning.get(word.charAt(0)) ?? []), ...this.soundingLike(word)]
    return candidates.filter((found) => isSameWord(word, found, true)).flatMap((found) => this.places.get(found) ?? [])
  }

  private soundingLike(word: string): readonly string[] {
    const sound = soundOf(word).charAt(0)
    if (hasLatin(word)) return this.sounding.get(`cyrillic ${sound}`) ?? []
    if (!hasCyrillic(word)) return []
    if (!this.sounding.has('latin'))
      for (const found of this.places.keys())
        if (hasLatin(found))
          for (const key of ['latin', `latin ${soundOf(found).charAt(0)}`]) push(this.sounding, key, found)
    return this.sounding.get(`latin ${sound}`) ?? []
  }
}

const push = (lists: Map<string, string[]>, key: string, word: string): void => {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [word])
  else known.push(word)
}

const isSameWord = (wanted: string, found: string, isName: boolean): boolean => {
  if (wanted === found) return true
  if (!isName || found === divider || found === '') return false
  if (writtenOn.test(wanted)) {
    const at = wanted.length >= 3 ? found.indexOf(wanted) : -1
    return at >= 0 && at <= 3 && found.length - at - wanted.length <= 3
  }
  if (hasCyrillic(wanted) && hasCyrillic(found)) return isInflected(wanted, found)
  if (found.startsWith(wanted) && /^e?s$/.test(found.slice(wanted.length))) return true
  return isTransliterated(wanted, found)
}

/** Scripts that write small words onto the next one. */
const writtenOn = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

const isInflected = (wanted: string, found: string): boolean => {
  const stem = stemOf(wanted)
  return found.startsWith(stem) && found.length - stem.length <= 4
}

/** By any of the systems in use; short words sound alike too often. */
const isTransliterated = (wanted: string, found: string): boolean => {
  const crosses = (hasCyrillic(wanted) && hasLatin(found)) || (hasLatin(wanted) && hasCyrillic(found))
  if (!crosses) return false
  const [one, other] = [soundOf(wanted), soundOf(found)]
  if (one.length < 4) return false
  return one === other || (one.length >= 5 && other.startsWith(one) && other.length - one.length <= 3)
}

const sounds = new Map<string, string>()
const soundOf = (word: string): string => {
  const known = sounds.get(word)
  if (known !== undefined) return known
  const sound = skeleton(word)
  if (sounds.size > 20_000) sounds.clear()
  sounds.set(word, sound)
  return sound
}
