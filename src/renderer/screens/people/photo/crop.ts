import type { PictureSize } from './pictureSize'

/** A portrait is printed four to five. */
const portraitRatio = 4 / 5
/** Longest side of what is stored, in pixels: 300 dots per inch over ten centimetres. */
const longestSide = 1_200

/** Fewer dots an inch are seen as dots on paper. */
const leastDots = 150

/** How many dots an inch a part of a picture has at the largest height it is printed in, when that is too few; else null. */
export const tooFewDots = ({ height }: Pick<Rectangle, 'height'>, printedHeight: number): number | null => {
  const dots = Math.round(height / (printedHeight / pointsAnInch))
  return dots < leastDots ? dots : null
}

const pointsAnInch = 72

/** The part of a picture that is kept: its middle as fractions of the picture, and how far it is drawn near (1: all that fits). */
export interface Crop {
  readonly x: number
  readonly y: number
  readonly nearness: number
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const furthest = 1
export const nearest = 5

/** What to begin with: faces stand above the middle of an upright picture. */
export const firstCrop = (size: PictureSize): Crop =>
  kept(size, { x: 0.5, y: size.height > size.width ? 0.4 : 0.5, nearness: furthest })

/** The rectangle of the picture that a crop means, in its pixels. */
export const rectangleOf = (size: PictureSize, crop: Crop): Rectangle => {
  const fitting = Math.min(size.width, size.height * portraitRatio)
  const width = fitting / crop.nearness
  const height = width / portraitRatio
  return { x: crop.x * size.width - width / 2, y: crop.y * size.height - height / 2, width, height }
}

/** Moves by fractions of what is shown and draws nearer by a factor, never past the edge of the picture. */
export const moved = (
  size: PictureSize,
  crop: Crop,
  by: { readonly x?: number; readonly y?: number; readonly nearer?: number },
): Crop => {
  const shown = rectangleOf(size, crop)
  return kept(size, {
    x: crop.x + ((by.x ?? 0) * shown.width) / size.width,
    y: crop.y + ((by.y ?? 0) * shown.height) / size.height,
    nearness: crop.nearness * (by.nearer ?? 1),
  })
}

/** The size of the stored picture: that of the rectangle, made smaller where it is larger than needed. */
export const storedSize = (rectangle: Rectangle): PictureSize => {
  const height = Math.max(1, Math.round(Math.min(rectangle.height, longestSide)))
  return { width: Math.max(1, Math.round(height * portraitRatio)), height }
}

const kept = (size: PictureSize, crop: Crop): Crop => {
  const nearness = between(furthest, crop.nearness, nearest)
  const { width, height } = rectangleOf(size, { ...crop, nearness })
  const halfWidth = width / size.width / 2
  const halfHeight = height / size.height / 2
  return { nearness, x: between(halfWidth, crop.x, 1 - halfWidth), y: between(halfHeight, crop.y, 1 - halfHeight) }
}

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high))
