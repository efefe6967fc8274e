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
  text: string,
  others: readonly Text[],
): Twin<Text> | null => {
  const near = others.filter(
    (other) => other.text.length <= text.length * mostLonger && text.length <= other.text.length * mostLonger,
  )
  if (near.length === 0) return null
  const own = runsOf(text)
  if (own.size < fewestRuns) return null
  let best: Twin<Text> | null = null
  for (const other of near) {
    const theirs = runsOf(other.text)
    let shared = 0
    for (const run of own) if (theirs.has(run)) shared += 1
    const share = shared / Math.max(own.size, theirs.size)
    if (share >= leastShare && share > (best?.share ?? 0)) best = { of: other, share }
  }
  return best
}

/**
 * Whether it is worth comparing two texts word by word: some of the stretches that one of them has, taken all over it, stand
 * in the other as they are. Costs a look through the other text and no more.
 */
export const mayBeTwins = (text: string, other: string): boolean => {
  if (other.length > text.length * mostLonger || text.length > other.length * mostLonger) return false
  let found = 0
  for (let at = 0; at < samples; at += 1) {
    const from = Math.floor((text.length * at) / samples)
    const line = text.slice(from, from + 2 * sampleLength).split('\n')
    const [longestPiece = ''] = line.toSorted((left, right) => right.length - left.length)
    if (longestPiece.length >= sampleLength / 2 && other.includes(longestPiece.slice(0, sampleLength))) found += 1
  }
  return found >= samples / 3
}

const samples = 12
/** UTF-16 units. */
const sampleLength = 24

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
