interface Bounds {
  readonly least: number
  readonly most: number
}

/** Width of the strip that stays of a column that was pushed to the edge, in pixels. */
export const edge = 34

/** As wide as a column can be, near to what is wished: who pushes it below half of its least width wants it away. */
export const columnWidth = (wished: number, { least, most }: Bounds): number =>
  wished < least / 2 ? edge : Math.round(Math.min(most, Math.max(least, wished)))

/** What one press of an arrow makes wider or narrower, in pixels. */
const step = 16

/**
 * The width after a key on the line beside the column; null: no key of this line's. `outwards` is 1 where the column
 * grows to the right, -1 where it grows to the left. An arrow that makes the narrowest column narrower puts it away.
 */
export const steppedWidth = (width: number, key: string, outwards: 1 | -1, bounds: Bounds): number | null => {
  if (key === 'Home') return edge
  if (key === 'End') return bounds.most
  const by = key === 'ArrowRight' ? outwards : key === 'ArrowLeft' ? -outwards : 0
  if (by === 0) return null
  if (width <= edge) return by > 0 ? bounds.least : edge
  return by < 0 && width <= bounds.least ? edge : columnWidth(width + by * step, bounds)
}
