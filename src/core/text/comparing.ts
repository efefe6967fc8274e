import { addAll } from '#core/text/addAll'
import { diffArrays } from 'diff'
import { type WordRun, wordDiff } from './wordDiff'

/** A place of two texts, side by side: what stands there in each. */
export interface Row {
  readonly isSame: boolean
  /** Of each text its own runs, in order; none where it has nothing there. */
  readonly left: readonly WordRun[]
  readonly right: readonly WordRun[]
}

/**
 * Two texts side by side, paragraph by paragraph: what both have stands on one row, and what differs is marked word by word.
 * Of texts that share hardly anything every paragraph stands alone.
 */
export const comparing = (left: string, right: string): readonly Row[] => {
  const changes = diffArrays(paragraphsOf(left), paragraphsOf(right), { maxEditLength }) ?? [
    { removed: true, added: false, value: paragraphsOf(left) },
    { removed: false, added: true, value: paragraphsOf(right) },
  ]
  const rows: Row[] = []
  for (const [at, { removed, added, value }] of changes.entries()) {
    const next = changes[at + 1]
    if (!removed && !added) addAll(rows, value.map(sameRow))
    else if (removed) addAll(rows, changed(value, next?.added === true ? next.value : []))
    else if (changes[at - 1]?.removed !== true) addAll(rows, changed([], value))
  }
  return rows
}

/** Paragraphs that differ, at most: beyond that nobody compares any more. */
const maxEditLength = 4_000

/** The share of the shorter passage that stands in the longer one, too. */
const leastShared = 0.3

/** Words of a passage that is compared word by word. */
const longestPassage = 40_000

const paragraphsOf = (text: string): string[] => text.split('\n').filter((paragraph) => paragraph.trim() !== '')

const sameRow = (paragraph: string): Row => {
  const runs: readonly WordRun[] = [{ kind: 'same', text: paragraph }]
  return { isSame: true, left: runs, right: runs }
}

/** One row for each stretch between paragraphs that end in the same words. */
const changed = (before: readonly string[], after: readonly string[]): readonly Row[] => {
  const [old, now] = [before.join('\n'), after.join('\n')]
  const runs = old.length + now.length > longestPassage ? [] : wordDiff(old, now)
  const shared = runs.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0)
  // A few words in common make no sentence of the one the other's.
  if (shared < Math.min(old.length, now.length) * leastShared || shared === 0)
    return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
      isSame: false,
      left: alone('gone', before[at]),
      right: alone('new', after[at]),
    }))
  const rows: { isSame: boolean; left: WordRun[]; right: WordRun[] }[] = [{ isSame: false, left: [], right: [] }]
  for (const { kind, text } of runs) {
    const [first = '', ...others] = kind === 'same' ? text.split('\n') : [text]
    add(rows.at(-1), kind, first)
    for (const line of others) {
      rows.push({ isSame: false, left: [], right: [] })
      add(rows.at(-1), kind, line)
    }
  }
  return rows
    .filter(({ left, right }) => left.length + right.length > 0)
    .map((row) => ({ ...row, isSame: [...row.left, ...row.right].every(({ kind }) => kind === 'same') }))
}

const add = (row: { left: WordRun[]; right: WordRun[] } | undefined, kind: WordRun['kind'], text: string): void => {
  if (text.trim() === '' && kind === 'same' && row?.left.length === 0 && row.right.length === 0) return
  if (text === '') return
  if (kind !== 'new') row?.left.push({ kind, text })
  if (kind !== 'gone') row?.right.push({ kind, text })
}

const alone = (kind: 'gone' | 'new', text: string | undefined): readonly WordRun[] =>
  text === undefined ? [] : [{ kind, text }]
