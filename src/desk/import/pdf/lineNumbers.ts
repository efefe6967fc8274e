import { rowsOf } from './lines'
import type { Piece } from './pieces'

/**
 * Parts the numbers that stand beside every line of a page, or every fifth, from its words: drafts and records of courts have
 * them, and they would come to stand in the middle of sentences. Numbers of paragraphs and of rows are none: lines of running
 * text begin in small letters now and then.
 */
export const withoutLineNumbers = (
  pieces: readonly Piece[],
): { readonly pieces: readonly Piece[]; readonly numbers: readonly Piece[] } => {
  const rows = rowsOf(pieces)
  for (const side of ['left', 'right'] as const) {
    const numbers = numbersAt(rows, side)
    if (numbers.length === 0) continue
    const gone = new Set(numbers)
    return { pieces: pieces.filter((piece) => !gone.has(piece)), numbers }
  }
  return { pieces, numbers: [] }
}

const numbersAt = (rows: readonly (readonly Piece[])[], side: 'left' | 'right'): readonly Piece[] => {
  const beside = rows.flatMap((row, at) => {
    const number = side === 'left' ? row[0] : row.at(-1)
    const words = side === 'left' ? row[1] : row.at(-2)
    if (number === undefined || words === undefined || !/^\d{1,4}$/.test(wordsOf(number))) return []
    const gap = side === 'left' ? words.left - number.right : number.left - words.right
    return gap < narrowest * words.size ? [] : [{ at, number, words, value: Number(wordsOf(number)) }]
  })
  const [first, second] = beside
  const last = beside.at(-1)
  if (first === undefined || second === undefined || last === undefined || beside.length < fewest) return []
  const step = second.value - first.value
  const isCounting = beside.every(
    ({ value, at }, index) => value === first.value + index * step && at === first.at + index * step,
  )
  const edges = beside.map(({ number }) => (side === 'left' ? number.right : number.left))
  const isAligned = Math.max(...edges) - Math.min(...edges) < widestEdge * first.number.size
  const text = rows.slice(first.at, last.at + 1)
  const running = text.filter((row) =>
    /^\p{Ll}/u.test(wordsOf(row.find((piece) => !/^\d{1,4}$/.test(wordsOf(piece))))),
  ).length
  return (step === 1 || step === 5) && isCounting && isAligned && running * 4 >= text.length
    ? beside.map(({ number }) => number)
    : []
}

const wordsOf = (piece: Piece | undefined): string =>
  (piece?.signs ?? [])
    .map(({ text }) => text)
    .join('')
    .trim()

/** Between a number and its line, in parts of the size of the letters. */
const narrowest = 0.8
/** Fewer numbers may count anything. */
const fewest = 4
/** How far the edges of numbers of one and of three figures lie apart, where the other edge is the straight one. */
const widestEdge = 2
