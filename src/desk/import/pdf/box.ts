import type { Matrix } from './matrix'

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The box around a rectangle that a matrix turned, given by two of its corners: x, y, x, y. */
export const boxOf = (matrix: Matrix, [x0, y0, x1, y1]: readonly [number, number, number, number]): Box => {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const
  const xs = corners.map(([x, y]) => matrix[0] * x + matrix[2] * y + matrix[4])
  const ys = corners.map(([x, y]) => matrix[1] * x + matrix[3] * y + matrix[5])
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** What lies in both; nothing lies in a box that ends before it begins. */
export const overlapOf = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
})

export const isIn = ({ left, right, top, bottom }: Box, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom
