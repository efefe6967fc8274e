/** A run of words that two texts share, or that only the old or only the new one has. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/**
 * What changed between two passages, word by word (longest common subsequence). White space belongs to the word before
 * it. Meant for a sentence or a paragraph: passages of more than 2,000 words each are shown as gone and new.
 */
export const wordDiff = (before: string, after: string): readonly WordRun[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length > mostWords || now.length > mostWords) {
    return merged([
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ])
  }
  const shared = sharedLengths(old, now)
  const runs: WordRun[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [one, other] = [old[row], now[column]]
    if (one !== undefined && other !== undefined && bare(one) === bare(other)) {
      runs.push({ kind: 'same', text: other })
      row += 1
      column += 1
    } else if (one !== undefined && at(shared, now, row + 1, column) >= at(shared, now, row, column + 1)) {
      runs.push({ kind: 'gone', text: one })
      row += 1
    } else {
      runs.push({ kind: 'new', text: other ?? '' })
      column += 1
    }
  }
  return merged(runs)
}

const mostWords = 2_000

/** Words with the space behind them; Chinese and Japanese sign by sign. */
const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

const word = /[\p{Script=Han}\u3040-\u30ff]\s*|[^\s\p{Script=Han}\u3040-\u30ff]+\s*|\s+/gu

const bare = (word: string): string => word.trimEnd()

/** How long the longest common subsequence is from every pair of places on, one row after the other. */
const sharedLengths = (old: readonly string[], now: readonly string[]): Uint16Array => {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        bare(old[row] ?? '') === bare(now[column] ?? '')
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  return lengths
}

const at = (lengths: Uint16Array, now: readonly string[], row: number, column: number): number =>
  lengths[row * (now.length + 1) + column] ?? 0

const merged = (runs: readonly WordRun[]): readonly WordRun[] => {
  const result: WordRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last?.kind === run.kind) result[result.length - 1] = { kind: run.kind, text: last.text + run.text }
    else if (run.text !== '') result.push(run)
  }
  return result
}
