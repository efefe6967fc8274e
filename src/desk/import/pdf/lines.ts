import { type Stretch, isRightToLeft, logical } from './logical'
import { type Piece, type Sign, medianOf, pieceOf } from './pieces'

/** A line of a region as it is read. */
export interface Line {
  readonly stretches: readonly Stretch[]
  readonly words: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly isBold: boolean
  /** It stands in cells, which a tab parts. */
  readonly isRow: boolean
}

/** The lines of one region of one page, in order. */
export interface Column {
  readonly page: number
  readonly lines: readonly Line[]
  readonly isRightToLeft: boolean
}

/** The lines of a region from top to bottom. */
export const linesOf = (pieces: readonly Piece[], isPageRightToLeft: boolean): readonly Line[] => {
  const rows = wholeRows(rowsOf(pieces))
  return rows.map(({ row, below }, at) => {
    const isRow = below.size > 0 || isInTable(row, rows[at - 1]?.row) || isInTable(row, rows[at + 1]?.row)
    return lineOf(row, isRow, isPageRightToLeft, below)
  })
}

interface WholeRow {
  readonly row: readonly Piece[]
  /** What stands below a cell and goes on in it. */
  readonly below: ReadonlyMap<Piece, readonly Piece[]>
}

/**
 * Rows whose cells are too narrow for their words go on below: in lines that begin where later cells do, and have nothing
 * where the first one is. Three cells make a table by themselves; of two the row before or behind tells.
 */
const wholeRows = (rows: readonly (readonly Piece[])[]): readonly WholeRow[] => {
  const whole: { row: readonly Piece[]; below: Map<Piece, Piece[]>; base: number }[] = []
  for (const row of rows) {
    const above = whole.at(-1)
    const cells = above === undefined || !mayGoOn(above.row) ? null : cellsAbove(row, above.row)
    const [first] = row
    if (above === undefined || cells === null || first === undefined || first.base - above.base > tight * first.size) {
      whole.push({ row, below: new Map(), base: first?.base ?? 0 })
      continue
    }
    for (const [at, cell] of cells.entries()) {
      const piece = row[at]
      if (piece !== undefined) above.below.set(cell, [...(above.below.get(cell) ?? []), piece])
    }
    above.base = first.base
  }
  return whole
}

const mayGoOn = (row: readonly Piece[]): boolean => {
  const gaps = row.slice(1).map(({ left, size }, at) => (left - (row[at]?.right ?? left)) / size)
  return row.length >= fewestCells && !isMarker(row[0]) && !isSpreadOut(row) && gaps.every((gap) => gap >= cellGap / 2)
}

/** The later cells of a row that begin where these pieces do; null where one begins elsewhere. */
const cellsAbove = (pieces: readonly Piece[], row: readonly Piece[]): readonly Piece[] | null => {
  if (pieces.length >= row.length) return null
  const cells = pieces.flatMap(({ left }) => row.slice(1).find((cell) => Math.abs(cell.left - left) < 1) ?? [])
  return cells.length === pieces.length ? cells : null
}

const fewestCells = 3
/** From line to line in a cell, in parts of the size of the letters. */
const tight = 1.5

/** Pieces on one line, from left to right. */
export const rowsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.base - b.base)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame = first !== undefined && piece.base - first.base <= 0.3 * Math.min(piece.size, first.size)
    if (row !== undefined && isSame) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** Wider than a gap inside a line that is spread out. */
const cellGap = 1.8

/** Two lines of cells whose later cells begin or end together. A number before an item is no cell. */
export const isInTable = (row: readonly Piece[], other: readonly Piece[] | undefined): boolean => {
  if (other === undefined || row.length < 2 || other.length < 2) return false
  const [first, second] = row
  if (first === undefined || second === undefined || second.left - first.right < cellGap * first.size) return false
  if (isMarker(first) || isMarker(row.at(-1)) || isSpreadOut(row)) return false
  return row
    .slice(1)
    .some((cell) =>
      other
        .slice(1)
        .some(
          ({ left, right }) => Math.abs(left - cell.left) < 1 || (isCell(cell) && Math.abs(right - cell.right) < 1),
        ),
    )
}

/** Words of one line with equal gaps, each drawn as a space: cells stand as far apart as their longest words are. */
const isSpreadOut = (row: readonly Piece[]): boolean => {
  const gaps = row.slice(1).map(({ left }, at) => left - (row[at]?.right ?? left))
  return (
    gaps.length > 1 && row.slice(1).every((piece) => !isCell(piece)) && Math.max(...gaps) <= 1.25 * Math.min(...gaps)
  )
}

/** A space was drawn before the words of a line that is spread out; its last ones end where those of every line do. */
const isCell = ({ signs: [first] }: Piece): boolean => first?.isAfterSpace !== true

const isMarker = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  /^(?:[-–—•*·▪◦]|[([]?[\p{L}\p{Nd}]{1,4}[.)\]]{0,2})$/u.test(piece.signs.map(({ text }) => text).join(''))

const lineOf = (row: readonly Piece[], isRow: boolean, isPageRightToLeft: boolean, below: WholeRow['below']): Line => {
  const whole = pieceOf(row.flatMap(({ signs }) => signs))
  const direction = isPageRightToLeft && (isRightToLeft(whole.signs) || !hasLatin(whole.signs))
  const cells = direction ? row.toReversed() : row
  const stretches = isRow
    ? cells.flatMap((cell, at) => [
        ...(at === 0 ? [] : [{ words: '\t', isRaised: false }]),
        ...logical(cell.signs, direction),
        ...(below.get(cell) ?? []).flatMap(({ signs }) => [
          { words: ' ', isRaised: false },
          ...logical(signs, direction),
        ]),
      ])
    : logical(whole.signs, direction)
  return {
    stretches,
    words: stretches
      .map(({ words }) => words)
      .join('')
      .trim(),
    left: whole.left,
    right: whole.right,
    base: medianOf(row.map(({ base }) => base)),
    size: whole.size,
    isBold: whole.signs.filter(({ isBold }) => isBold).length * 10 > whole.signs.length * 9,
    isRow,
  }
}

const hasLatin = (signs: readonly Sign[]): boolean => signs.some(({ text }) => /\p{Script=Latin}/u.test(text))
