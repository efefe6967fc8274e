import { diffArrays } from 'diff'

/** A run of words that two texts share, or that only the old or only the new one has. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/**
 * What changed between two passages, word by word. White space belongs to the word before it and is not compared; what is
 * shared reads as in the new one. Passages that have more than 2,000 words apart are shown as gone and new.
 */
export const wordDiff = (before: string, after: string): readonly WordRun[] => {
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], { comparator: isSameWord, maxEditLength }) ?? [
    { removed: true, added: false, value: [before] },
    { removed: false, added: true, value: [after] },
  ]
  return changes.map(({ removed, added, value }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  }))
}

const maxEditLength = 2_000

const isSameWord = (one: string, other: string): boolean => one.trimEnd() === other.trimEnd()

/** Words with the space behind them; Chinese and Japanese sign by sign. */
const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

const word = /[\p{Script=Han}\u3040-\u30ff]\s*|[^\s\p{Script=Han}\u3040-\u30ff]+\s*|\s+/gu
