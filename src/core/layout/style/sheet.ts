import type { Paper } from '#core/model'

/** A sheet of paper and what is printed where on it; points, from the top left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly top: number
  readonly bottom: number
  /** Width of everything between the margins, of the text beside notes, and of the notes. */
  readonly full: number
  readonly main: number
  readonly side: number
  readonly gutter: number
}

const millimetre = 72 / 25.4
const sizes: Readonly<Record<Paper, readonly [number, number]>> = { A4: [595.28, 841.89], Letter: [612, 792] }

/** Running text and notes need a little more between them than the columns of the grid. */
const ease = 8

/** Twelve columns with gutters of 4 mm; text takes eight of them, notes four. `gutter` is the one between the two. */
export const sheetOf = (paper: Paper): Sheet => {
  const [width, height] = sizes[paper]
  const margin = 18 * millimetre
  const gutter = 4 * millimetre
  const full = width - 2 * margin
  const column = (full - 11 * gutter) / 12
  return {
    width,
    height,
    margin,
    top: 30 * millimetre,
    bottom: height - 25 * millimetre,
    full,
    main: 8 * column + 7 * gutter,
    side: 4 * column + 3 * gutter - ease,
    gutter: gutter + ease,
  }
}

/** Notes stand on the outer side, so that a pack printed on both sides of the paper opens like a book. */
export const columnOrigins = (sheet: Sheet, page: number): { readonly main: number; readonly side: number } =>
  page % 2 === 1
    ? { main: sheet.margin, side: sheet.margin + sheet.main + sheet.gutter }
    : { main: sheet.margin + sheet.side + sheet.gutter, side: sheet.margin }
