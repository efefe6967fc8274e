import type { FontFace } from './library/library'

/** A stroke that only draws a word out, between joined letters; it leaves with the words. Never a character of a text. */
export const elongation = '\ufdd0'

export interface DrawnSign {
  readonly unicode: string
  readonly width: number
  readonly originalCharCode?: number
  readonly fontChar?: string
}

/**
 * What a sign stands for. Where its face does not say, the library gives its number as a letter, which would be a wrong
 * word: it is U+FFFD then, which is counted and seen.
 */
export const meaningOf = (sign: DrawnSign, font: FontFace, outlineOf: (id: string) => unknown): string => {
  const text = sign.unicode.replaceAll('\0', '')
  const code = sign.originalCharCode
  if (font.toUnicode === undefined || code === undefined) return text
  const meant = font.toUnicode._map?.[code]
  const isNamed = meant !== undefined && meant !== null
  if (isNamed && (text !== '' || sign.unicode === '')) return text
  const outline = outlineOf(outlineId(sign, font))
  // Some programs name what they cannot name zero; a sign that draws nothing says nothing.
  if (isNamed && extentOf(outline) === null) return ''
  return isElongation(sign, outline) ? elongation : '\ufffd'
}

/**
 * Programs that spread out a line of Arabic draw strokes between its letters and store no letter for them. Such a stroke
 * lies flat on the line and reaches over both of its own edges, as no letter and no dash does.
 */
const isElongation = ({ width }: DrawnSign, outline: unknown): boolean => {
  const extent = extentOf(outline)
  if (extent === null || width <= 0) return false
  const { left, right, low, high } = extent
  return low > -0.05 && high < 0.16 && left <= 0.01 && right >= width / 1_000 - 0.01
}

/** Where a drawn figure begins above its line, in parts of its size, it is the raised form that some faces have of it. */
const raisedFrom = 0.2

/** Whether a figure is drawn as a raised one, in the size and on the line of the others: its letter does not tell. */
export const isRaisedFigure = (text: string, sign: DrawnSign, font: FontFace, outlineOf: (id: string) => unknown) =>
  /^\p{Nd}+$/u.test(text) && (extentOf(outlineOf(outlineId(sign, font)))?.low ?? 0) > raisedFrom

const outlineId = ({ fontChar = '' }: DrawnSign, { loadedName = '' }: FontFace): string =>
  `${loadedName}_path_${fontChar}`

/** In parts of the size of the face; null of what is not drawn. */
const extentOf = (outline: unknown) => {
  const points = pointsOf(outline)
  if (points.length === 0) return null
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  return { left, right, low, high }
}

/** How many numbers follow each drawing step: move, line, curve, curve of one handle, close. */
const lengths = [2, 2, 6, 4, 0]

const pointsOf = (outline: unknown): readonly (readonly [number, number])[] => {
  const path: unknown =
    typeof outline === 'object' && outline !== null ? (Reflect.get(outline, 'path') ?? outline) : null
  if (!ArrayBuffer.isView(path)) return []
  const numbers = [...(path as Float32Array)]
  const points: (readonly [number, number])[] = []
  for (let at = 0; at < numbers.length;) {
    const length = lengths[numbers[at] ?? -1]
    if (length === undefined) return []
    for (let of = at + 1; of < at + 1 + length; of += 2) points.push([numbers[of] ?? 0, numbers[of + 1] ?? 0])
    at += 1 + length
  }
  return points
}
