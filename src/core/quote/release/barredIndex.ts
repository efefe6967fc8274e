/** Letters by which words are known again: four or five words, or a clause of Chinese, or of signs that are syllables. */
const sizes = { spaced: 24, syllables: 12, unspaced: 8 } as const
type Kind = keyof typeof sizes
const hanSign = /\p{Script=Han}/gu
const syllable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** A shorter quotation is known by all of its words, if these are not anybody's: three words, five characters of Chinese. */
const tellingAlone = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){2}|(?:\p{Script=Han}[^\p{L}\p{N}]*){5}/u
const leastAlone: Readonly<Record<Kind, number>> = { spaced: 10, syllables: 10, unspaced: 5 }

/** Letters and figures of a text, as words are compared by them. */
export type LettersOf = (text: string) => string

/** Words that must not be repeated, and whose they are. */
interface Barred<Owner> {
  readonly letters: string
  readonly owner: Owner
  /** So many letters in a row are a repetition. */
  readonly size: number
}

/** A sample of barred words, and where it stands in them. */
interface Sample<Owner> {
  readonly barred: Barred<Owner>
  readonly at: number
}

/** Texts are asked one after another for words that must not be repeated. */
export interface BarredIndex<Owner> {
  /** Whose words the text repeats, up to the first of whom it is `enough` to know. Its letters alone. */
  readonly ownersIn: (letters: string, isEnough: (owner: Owner) => boolean) => ReadonlySet<Owner>
}

/**
 * An index of words that must not be repeated. Of each only every so many letters are kept, so that whatever repeats enough of
 * them holds a sample whole; what is around a sample is compared letter by letter. A text is asked in one walk, whose length
 * does not depend on how much is barred. `open`: the letters of words that may be shown; what stands there too is no secret.
 */
export const barredIndex = <Owner>(
  words: readonly { readonly text: string; readonly owner: Owner }[],
  open: () => readonly string[],
  lettersOf: LettersOf,
): BarredIndex<Owner> => {
  const samples = new Map<number, Map<string, Sample<Owner>[]>>()
  for (const { text, owner } of words) {
    const letters = lettersOf(text)
    const kind = kindOf(letters)
    const isLong = letters.length >= sizes[kind]
    if (!isLong && !(letters.length >= leastAlone[kind] && (kind === 'syllables' || tellingAlone.test(text)))) continue
    const barred = { letters, owner, size: isLong ? sizes[kind] : letters.length }
    // Any stretch of that size holds one of these whole.
    const length = isLong ? sizes[kind] / 2 : shortSample
    const alike = samples.get(length) ?? new Map<string, Sample<Owner>[]>()
    samples.set(length, alike)
    for (let at = 0; at + length <= letters.length; at += length) {
      const key = letters.slice(at, at + length)
      const same = alike.get(key)
      if (same === undefined) alike.set(key, [{ barred, at }])
      else same.push({ barred, at })
      if (!isLong) break
    }
  }
  const isOpen = openIn(open)
  return {
    ownersIn: (letters, isEnough) => {
      const owners = new Set<Owner>()
      for (const [length, alike] of samples)
        for (let at = 0; at + length <= letters.length; at += 1)
          for (const sample of alike.get(letters.slice(at, at + length)) ?? []) {
            const { owner } = sample.barred
            if (owners.has(owner) || !isRepeated(letters, at, length, sample, isOpen)) continue
            owners.add(owner)
            if (isEnough(owner)) return owners
          }
      return owners
    },
  }
}

/** Asked only where barred words are repeated, and then mostly of the same ones. */
const openIn = (open: () => readonly string[]): ((stretch: string) => boolean) => {
  let whole: string | null = null
  const known = new Map<string, boolean>()
  return (stretch) => {
    const before = known.get(stretch)
    if (before !== undefined) return before
    const isOpen = (whole ??= open().join(divider)).includes(stretch)
    known.set(stretch, isOpen)
    return isOpen
  }
}

/** The beginning of a quotation that is known by all of its words: as short as any of them. */
const shortSample = 4
const divider = '\u0001'

const kindOf = (letters: string): Kind => {
  // Signs, and not units: a rare sign of a name takes two.
  const signs = [...letters].length
  const isMostly = (sign: RegExp): boolean => (letters.match(sign)?.length ?? 0) * 2 > signs
  return isMostly(hanSign) ? 'unspaced' : isMostly(syllable) ? 'syllables' : 'spaced'
}

/** Whether enough letters around a sample are the same, and not all of them stand in what may be shown. */
const isRepeated = <Owner>(
  letters: string,
  place: number,
  length: number,
  { barred: { letters: own, size }, at }: Sample<Owner>,
  isOpen: (stretch: string) => boolean,
): boolean => {
  let [before, behind] = [0, length]
  while (before < size && before < at && before < place && own[at - before - 1] === letters[place - before - 1])
    before += 1
  while (behind < size && at + behind < own.length && own[at + behind] === letters[place + behind]) behind += 1
  for (let from = place - before; from + size <= place + behind; from += 1)
    if (!isOpen(letters.slice(from, from + size))) return true
  return false
}
