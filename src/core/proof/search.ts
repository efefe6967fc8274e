import { stemOf } from '#core/quote/release/discloses'
import { hasCyrillic, hasLatin, skeleton } from '#core/search/skeleton'
import { type OtherScripts, otherScriptsIn } from './otherScripts'
import { type Token, solid, tokensOf } from './solid'

/** Texts made ready to be searched many times. */
export interface Searched {
  readonly tokens: readonly Token[]
  readonly words: Words
  readonly otherScripts: OtherScripts
  /** All of them in one, letters and figures alone, with a sign between texts that nothing holds. */
  readonly solid: string
}

export const searched = (texts: readonly string[]): Searched => {
  const tokens: Token[] = []
  const places = new Map<string, number[]>()
  for (const text of texts) {
    for (const token of tokensOf(text)) {
      const known = places.get(token.text)
      if (known === undefined) places.set(token.text, [tokens.length])
      else known.push(tokens.length)
      tokens.push(token)
    }
    tokens.push(boundary)
  }
  return {
    tokens,
    words: new Words(places),
    otherScripts: otherScriptsIn(tokens),
    solid: texts.map(solid).join(divider),
  }
}

/** Stands between two texts, so that nothing is found across them. */
export const divider = '\u0001'
const boundary: Token = { text: divider, isCapital: false }

/** How often words stand there as whole words; as a name also inflected, with small words written onto it, or in another alphabet. */
export const countOf = (text: string, isName: boolean, within: Searched): number => {
  const [first, ...rest] = tokensOf(text)
  if (first === undefined) return 0
  let count = isName ? within.otherScripts.countOf(text) : 0
  for (const start of within.words.placesOf(first.text, isName)) {
    if (isName && first.isCapital && within.tokens[start]?.isCapital === false) continue
    if (rest.every((token, index) => isSameWord(token.text, within.tokens[start + 1 + index]?.text ?? '', isName)))
      count += 1
  }
  return count
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
