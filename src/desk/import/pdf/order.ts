import { addAll } from '#core/text/addAll'
import { isInTable, rowsOf } from './lines'
import { type Piece, medianOf, pieceOf } from './pieces'

/** Pieces that are read one line after the other, before those of the next region. */
export type Region = readonly Piece[]

/** Columns stand in columns only where somebody means harm. */
const deepest = 4

/**
 * The regions of a page in reading order: columns one after the other, and what runs across them in its place between. A
 * gutter is where nothing stands over several lines, with running text on both sides; the short cells of a table are no
 * columns, for a table is read row by row.
 */
export const regionsOf = (pieces: readonly Piece[], isRightToLeft: boolean, depth = 0): readonly Region[] => {
  const gutter = depth < deepest ? gutterOf(pieces, depth === 0 ? fewestLines : fewestLinesInside) : null
  if (gutter === null) return pieces.length === 0 ? [] : [pieces]
  const regions: Region[] = []
  // What runs across and what only looks like columns, one below the other, is one run of lines.
  let run: Piece[] = []
  const close = (): void => {
    if (run.length > 0) regions.push(sorted(run))
    run = []
  }
  for (const { left, right, across } of bandsOf(pieces, gutter)) {
    const isRiver = depth > 0 && !beginTogether(isRightToLeft ? left : right, isRightToLeft)
    if (across.length > 0 || isRiver || !areColumns(left, right)) {
      addAll(run, [...across, ...left, ...right])
      continue
    }
    const [first, second] = isRightToLeft ? [right, left] : [left, right]
    const { heading, rest } = withoutHeading(second, first)
    addAll(run, heading)
    close()
    for (const side of [first, rest]) addAll(regions, regionsOf(side, isRightToLeft, depth + 1))
  }
  close()
  return regions
}

/** A line is a heading over all columns if it is larger than their text by so much. */
const larger = 1.12

/** What stands above both columns, larger than their text, is read before either, also where it is as narrow as the second. */
const withoutHeading = (
  second: readonly Piece[],
  first: readonly Piece[],
): { readonly heading: readonly Piece[]; readonly rest: readonly Piece[] } => {
  const top = first.reduce((least, { base, size }) => Math.min(least, base - size), Infinity)
  const size = larger * medianOf(first.map((piece) => piece.size))
  const isHeading = (piece: Piece): boolean => piece.base < top && piece.size > size
  return { heading: second.filter(isHeading), rest: second.filter((piece) => !isHeading(piece)) }
}

/** Lines that begin so near to one another begin together, in points; so many do in a column, in parts of all. */
const [together, mostlyTogether] = [2, 0.5]

/** The lines of a column begin together; behind gaps that came to stand below one another in spread-out lines they do not. */
const beginTogether = (side: readonly Piece[], isRightToLeft: boolean): boolean => {
  const begins = rowsOf(side)
    .map((row) => (isRightToLeft ? -Math.max(...row.map(({ right }) => right)) : (row[0]?.left ?? 0)))
    .toSorted((a, b) => a - b)
  let from = 0
  const most = begins.reduce((best, begin, at) => {
    while (begin - (begins[from] ?? begin) > together) from += 1
    return Math.max(best, at - from + 1)
  }, 0)
  return most >= mostlyTogether * begins.length
}

const sorted = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)

/** A stretch of the page from top to bottom: two sides, or what runs across. */
interface Band {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly across: readonly Piece[]
}

const bandsOf = (pieces: readonly Piece[], gutter: number): readonly Band[] => {
  const bands: { left: Piece[]; right: Piece[]; across: Piece[] }[] = []
  for (const piece of pieces) {
    const isAcross = runsAcross(piece, gutter)
    const last = bands.at(-1)
    const isSame = last !== undefined && last.across.length > 0 === isAcross
    const band = isSame ? last : { left: [], right: [], across: [] }
    if (!isSame) bands.push(band)
    const side = isAcross ? 'across' : piece.right <= gutter + slack ? 'left' : 'right'
    band[side].push(piece)
  }
  return bands
}

const slack = 1

const runsAcross = ({ left, right }: Piece, x: number): boolean => left < x - slack && right > x + slack

const fewestLines = 3
/** Inside a column a few lines that were spread out may leave a gap at the same place. */
const fewestLinesInside = 5

/** The place with the most lines on both sides and nothing across them; null where there is none. */
const gutterOf = (pieces: readonly Piece[], fewest: number): number | null => {
  if (pieces.length < 2 * fewest) return null
  let [first, last] = [Infinity, -Infinity]
  for (const { left, right } of pieces) {
    first = Math.min(first, left)
    last = Math.max(last, right)
  }
  const step = Math.max(1, (last - first) / 400)
  const narrowest = 0.8 * medianOf(pieces.map(({ size }) => size))
  const scores: number[] = []
  for (let x = first + step; x < last; x += step) scores.push(scoreOf(pieces, x, fewest))
  const most = scores.reduce((best, score) => Math.max(best, score), 0)
  let widest = { from: 0, to: -1 }
  let from = 0
  for (const [at, score] of scores.entries()) {
    if (score < 0.9 * most) from = at + 1
    else if (at - from > widest.to - widest.from) widest = { from, to: at }
  }
  const isWide = (widest.to - widest.from) * step >= narrowest
  return most > 0 && isWide ? first + step * (1 + (widest.from + widest.to) / 2) : null
}

/** Lines are counted, not their pieces: one that was spread out is in many. */
const scoreOf = (pieces: readonly Piece[], x: number, fewest: number): number => {
  let [score, left, right] = [0, 0, 0]
  let [lastLeft, lastRight] = [-Infinity, -Infinity]
  const close = (): void => {
    if (left >= fewest && right >= fewest) score += Math.min(left, right)
    left = right = 0
    lastLeft = lastRight = -Infinity
  }
  for (const piece of pieces) {
    const { base, size } = piece
    if (runsAcross(piece, x)) close()
    else if (piece.right <= x + slack) {
      if (base - lastLeft > 0.3 * size) left += 1
      lastLeft = base
    } else {
      if (base - lastRight > 0.3 * size) right += 1
      lastRight = base
    }
  }
  close()
  return score
}

/** Lines of running text hold this many letters on the average, of East Asia half as many; cells of tables fewer. */
const fewestLetters = 14

/** Where more lines than this stand in cells, it is a table. */
const mostInCells = 0.3

/** Beside running text short lines are a column of their own, not cells, where they are set in another size or on other lines. */
const areColumns = (left: readonly Piece[], right: readonly Piece[]): boolean => {
  const [one, other] = [isRunningText(left), isRunningText(right)]
  if (one && other) return true
  const short = one ? right : left
  return (one || other) && rowsOf(short).length >= fewestLines && areWords(short) && !standTogether(left, right)
}

/** Numbers and marks of items and notes are fewer letters than this on a line. */
const fewestInWords = 5

const areWords = (side: readonly Piece[]): boolean =>
  side.reduce((sum, { signs }) => sum + lettersIn(signs), 0) >= fewestInWords * rowsOf(side).length

/** Cells of one row stand on one line, in one size. */
const standTogether = (left: readonly Piece[], right: readonly Piece[]): boolean => {
  const [size, otherSize] = [left, right].map((side) => medianOf(side.map((piece) => piece.size)))
  if (Math.max(size ?? 0, otherSize ?? 0) > larger * Math.min(size ?? 0, otherSize ?? 0)) return false
  const [rows, others] = [rowsOf(left), rowsOf(right)].toSorted((a, b) => a.length - b.length)
  const bases = (others ?? []).map(([first]) => first?.base ?? 0)
  let at = 0
  const aligned = (rows ?? []).filter(([first]) => {
    const [base, near] = [first?.base ?? 0, 0.15 * (first?.size ?? 0)]
    while ((bases[at] ?? Infinity) < base - near) at += 1
    return Math.abs((bases[at] ?? Infinity) - base) <= near
  })
  return aligned.length * 2 >= (rows ?? []).length
}

/** … or stands in columns that hold some. */
const isRunningText = (side: readonly Piece[], depth = 0): boolean => {
  if (isOneRun(side)) return true
  const gutter = depth < 2 ? gutterOf(side, fewestLinesInside) : null
  if (gutter === null) return false
  const beside = side.filter((piece) => !runsAcross(piece, gutter))
  const left = beside.filter(({ right }) => right <= gutter + slack)
  const others = beside.filter(({ right }) => right > gutter + slack)
  return isRunningText(left, depth + 1) && isRunningText(others, depth + 1)
}

const isOneRun = (side: readonly Piece[]): boolean => {
  const rows = rowsOf(side)
  const inCells = rows.filter((row, at) => isInTable(row, rows[at - 1]) || isInTable(row, rows[at + 1])).length
  if (rows.length === 0 || inCells > mostInCells * rows.length) return false
  const wholes = rows.map((row) => pieceOf(row.flatMap(({ signs }) => signs)))
  const letters = side.reduce((sum, { signs }) => sum + lettersIn(signs), 0)
  let [first, last] = [Infinity, -Infinity]
  for (const whole of wholes) {
    first = Math.min(first, whole.left)
    last = Math.max(last, whole.right)
  }
  const width = medianOf(wholes.map((whole) => whole.right - whole.left))
  return letters / rows.length >= fewestLetters && width >= 0.4 * (last - first)
}

const lettersIn = (signs: Piece['signs']): number =>
  signs.reduce((sum, { text }) => sum + (/\p{Script=Han}/u.test(text) ? 2 : 1), 0)
