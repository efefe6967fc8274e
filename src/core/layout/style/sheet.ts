import type { PageLayout, Paper, TypeSize } from '#core/model'

/**
 * A sheet of paper and what is printed where on it, in points. Across the page everything is counted from the side where
 * reading starts: a page read from right to left is turned over as a whole, at the very end.
 */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly layout: PageLayout
  /** So many lines head and foot take from the text, where the marking is long. */
  readonly edgeLines: number
  /** First and last line of the text. */
  readonly top: number
  readonly bottom: number
  /** Width of everything between the margins, of the text beside notes, and of the notes. */
  readonly full: number
  readonly main: number
  readonly side: number
  readonly gutter: number
  /** Where notes stand; in large print the narrow column at the side has room for a picture only. */
  readonly notes: 'beside' | 'below'
  readonly noteWidth: number
  /** Two columns of equal weight, such as an original and its translation; the second begins at `second`. */
  readonly halves: { readonly first: number; readonly second: number; readonly width: number }
  /** The two columns of source texts. */
  readonly column: number
  readonly between: number
  /** One column of the twelve, and what lies between two of them. */
  readonly unit: number
  readonly gap: number
}

const sizes: Readonly<Record<Paper, readonly [number, number]>> = { A4: [595.28, 841.89], Letter: [612, 792] }

const full = 493.2
const unit = 30.7
const gap = 11.34
const top = 78
const below = 59.89
export const line = 16

/** Side margins in the proportion of 22 to 14 mm, so that holes in the paper miss the words; equal on a screen. */
const innerShare = 22 / 36

/** What of a sheet the type size decides: large print has text over ten columns, and two of them are left. */
const columnsFor = (typeSize: TypeSize): Pick<Sheet, 'main' | 'side' | 'gutter' | 'notes' | 'noteWidth'> => {
  if (typeSize === 'large') {
    const main = 403
    const side = 2 * unit + gap
    return { main, side, gutter: full - main - side, notes: 'below', noteWidth: main }
  }
  const main = 8 * unit + 6 * gap
  const side = full - main - 2 * gap
  return { main, side, gutter: 2 * gap, notes: 'beside', noteWidth: side }
}

/**
 * Twelve columns. The frame is the same on every paper and in every layout: a layout moves it and never breaks a line
 * anew. `edgeLines` are lines that head and foot take from it, where the marking is long.
 */
export const sheetOf = (
  paper: Paper,
  layout: PageLayout = 'single',
  edgeLines = 0,
  typeSize: TypeSize = 'standard',
): Sheet => {
  const [width, height] = sizes[paper]
  const lines = Math.floor((height - top - below) / line + 0.001)
  return {
    width,
    height,
    layout,
    edgeLines,
    top: top + line * edgeLines,
    bottom: top + line * (lines - edgeLines),
    full,
    ...columnsFor(typeSize),
    halves: { first: 229.6, second: 252.3, width: 240.9 },
    column: 237.6,
    between: 18,
    unit,
    gap,
  }
}

/**
 * Where frame, text and notes begin on a page. In a bound pack the wider margin is at the back of the book, and notes
 * stand on the outer side.
 */
export const originsOn = (
  { width, layout, main, side, gutter }: Sheet,
  page: number,
): { readonly frame: number; readonly main: number; readonly side: number } => {
  const inner = (width - full) * (layout === 'tablet' ? 0.5 : innerShare)
  const isTurned = layout === 'bound' && page % 2 === 0
  const frame = isTurned ? width - full - inner : inner
  return isTurned
    ? { frame, main: frame + side + gutter, side: frame }
    : { frame, main: frame, side: frame + main + gutter }
}
