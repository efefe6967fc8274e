import { type Turns, atOnce } from '../model/turns'

/** A text that says nearly the same as another one. */
export interface Twin<Text> {
  readonly of: Text
  /** The share of the shorter runs of words that both have, 0 to 1. */
  readonly share: number
}

/**
 * The text among others that a text is a version or a copy of: at least four fifths of what it says, in runs of three words,
 * stands there too, and the other way round. null where there is none, and of texts of a few lines, which share phrases
 * without being each other.
 */
export const twinAmong = <Text extends { readonly text: string }>(
  of: { readonly text: string },
  others: readonly Text[],
): Twin<Text> | null => atOnce(lookingForTwin(of, others))

/** The same, turn by turn. */
export const lookingForTwin = function* <Text extends { readonly text: string }>(
  of: { readonly text: string },
  others: readonly Text[],
): Turns<Twin<Text> | null> {
  let own: ReadonlySet<string> | null = null
  let best: Twin<Text> | null = null
  for (const other of others) {
    yield
    if (!mayBeTwins(of, other)) continue
    own ??= runsOf(of.text)
    if (own.size < fewestRuns) return null
    const theirs = runsOf(other.text)
    let shared = 0
    for (const run of own) if (theirs.has(run)) shared += 1
    const share = shared / Math.max(own.size, theirs.size)
    if (share >= leastShare && share > (best?.share ?? 0)) best = { of: other, share }
  }
  return best
}

/** Marks by which texts that share most of their sentences and clauses are known, without their words being compared. */
interface Sketch {
  readonly length: number
  readonly marks: ReadonlySet<number>
}

/** A text of a source never changes: each is looked through once. */
const sketches = new WeakMap<object, Sketch>()

/** The sketch of a text; known by the object that holds it. Costs a look through the text, once. */
const sketchOf = (of: { readonly text: string }): Sketch => {
  const known = sketches.get(of)
  if (known !== undefined) return known
  const made = sketched(of.text)
  sketches.set(of, made)
  return made
}

/**
 * Whether it is worth comparing two texts word by word: of the beginnings of their sentences and clauses, those with the
 * smallest hashes (Broder’s min-wise sketches, 1997), a third are in both. Of twins it is most of them.
 */
export const mayBeTwins = (of: { readonly text: string }, other: { readonly text: string }): boolean => {
  const [one, two] = [sketchOf(of), sketchOf(other)]
  if (one.length > two.length * mostLonger || two.length > one.length * mostLonger) return false
  const fewer = Math.min(one.marks.size, two.marks.size)
  if (fewer < fewestMarks) return true
  let shared = 0
  for (const mark of one.marks) if (two.marks.has(mark)) shared += 1
  return shared * 3 >= fewer
}

/** So many marks tell two texts apart; fewer say nothing. */
const [mostMarks, fewestMarks] = [64, 3]

const sketched = (text: string): Sketch => {
  const looked = text.slice(0, longest).toLowerCase()
  const hashes = new Set([hashAt(looked, 0)])
  for (const { index, 0: sign } of looked.matchAll(clauseEnd)) hashes.add(hashAt(looked, index + sign.length))
  return { length: text.length, marks: new Set([...hashes].toSorted((a, b) => a - b).slice(0, mostMarks)) }
}

const clauseEnd = /[.,;:!?…—–。，、；：！？؟،؛۔\n]+/g

/** Signs that are hashed, whatever stands between them: other lines or quotation marks are no other text. */
const hashedSigns = 25

/** Neither letter nor figure, for all that a glance needs: ASCII, Latin-1, accents, Arabic vowels, general and wide punctuation. */
const isMark = (code: number): boolean =>
  code < 0x80
    ? !((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a))
    : code < 0xc0 ||
      (code >= 0x300 && code < 0x370) ||
      (code >= 0x64b && code < 0x660) ||
      (code >= 0x2000 && code < 0x2070) ||
      (code >= 0x3000 && code < 0x3040) ||
      code === 0xfeff

/** FNV-1a. */
const hashAt = (text: string, from: number): number => {
  let [hash, signs] = [0x811c9dc5, 0]
  for (let at = from; at < text.length && signs < hashedSigns; at += 1) {
    const code = text.charCodeAt(at)
    if (isMark(code)) continue
    hash = Math.imul(hash ^ code, 0x01000193)
    signs += 1
  }
  return hash >>> 0
}

const leastShare = 0.8
const fewestRuns = 40
const mostLonger = 1.3

/** More of a text is not compared. */
const longest = 200_000

const runsOf = (text: string): ReadonlySet<string> => {
  const words = text.slice(0, longest).toLowerCase().match(word) ?? []
  return new Set(words.slice(2).map((third, at) => `${words[at]} ${words[at + 1]} ${third}`))
}

/** Of scripts without spaces every sign. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu
