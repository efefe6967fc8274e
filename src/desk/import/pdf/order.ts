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
    if (across.length > 0 || !areColumns(left, right)) {
      addAll(run, [...across, ...left, ...right])
      continue
    }
    close()
    for (const side of isRightToLeft ? [right, left] : [left, right])
      addAll(regions, regionsOf(side, isRightToLeft, depth + 1))
  }
  close()
  return regions
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

const areColumns = (left: readonly Piece[], right: readonly Piece[]): boolean =>
  isRunningText(left) && isRunningText(right)

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
