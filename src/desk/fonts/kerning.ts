import { type Lookup, classesAt, coverageAt } from './layoutTables'
import type { Sfnt } from './sfnt'

/** What is added to the advance of the left glyph before the right one, in font units. */
export type Kerning = (left: number, right: number) => number

/** Pair adjustment (GPOS lookup type 2), or null where a face adjusts more than the first advance: others must shape it then. */
export const kerningOf = (font: Sfnt, lookups: readonly Lookup[]): Kerning | null => {
  const pairs = lookups.map((lookup) => lookup.subtables.map((at) => pairSubtable(font, at)))
  if (pairs.some((subtables) => subtables.includes(null))) return null
  const known = new Map<number, number>()
  return (left, right) => {
    const key = left * 65_536 + right
    const found = known.get(key) ?? sumOf(pairs, left, right)
    known.set(key, found)
    return found
  }
}

/** Undefined where the subtable does not know the pair and the next one is asked. */
type Pairs = (left: number, right: number) => number | undefined

const sumOf = (lookups: readonly (readonly (Pairs | null)[])[], left: number, right: number): number => {
  let sum = 0
  for (const subtables of lookups) {
    for (const pairs of subtables) {
      const value = pairs?.(left, right)
      if (value === undefined) continue
      sum += value
      break
    }
  }
  return sum
}

const xPlacement = 1
const yPlacement = 2
const xAdvance = 4

const pairSubtable = (font: Sfnt, at: number): Pairs | null => {
  const { view } = font
  const firstFormat = view.getUint16(at + 4)
  const secondFormat = view.getUint16(at + 6)
  if ((firstFormat & ~xAdvance) !== 0 || secondFormat !== 0) return null
  const size = 2 * bitsIn(firstFormat)
  const advanceAt = 2 * bitsIn(firstFormat & (xPlacement | yPlacement))
  const valueAt = (record: number): number => (firstFormat === 0 ? 0 : view.getInt16(record + advanceAt))
  let coverage: ReadonlyMap<number, number> | null = null
  const indexOf = (glyph: number): number | undefined =>
    (coverage ??= coverageAt(view, at + view.getUint16(at + 2))).get(glyph)
  return view.getUint16(at) === 1
    ? listedPairs(view, at, size, indexOf, valueAt)
    : classPairs(font, at, size, indexOf, valueAt)
}

const listedPairs =
  (
    view: DataView,
    at: number,
    size: number,
    indexOf: (glyph: number) => number | undefined,
    valueAt: (record: number) => number,
  ): Pairs =>
  (left, right) => {
    const index = indexOf(left)
    if (index === undefined) return undefined
    const set = at + view.getUint16(at + 10 + 2 * index)
    let low = 0
    let high = view.getUint16(set) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const record = set + 2 + middle * (2 + size)
      const glyph = view.getUint16(record)
      if (glyph === right) return valueAt(record + 2)
      if (glyph < right) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

const classPairs = (
  font: Sfnt,
  at: number,
  size: number,
  indexOf: (glyph: number) => number | undefined,
  valueAt: (record: number) => number,
): Pairs => {
  const { view } = font
  const columns = view.getUint16(at + 14)
  let classes: readonly [Uint16Array, Uint16Array] | null = null
  return (left, right) => {
    if (indexOf(left) === undefined) return undefined
    classes ??= [
      classesAt(view, at + view.getUint16(at + 8), font.glyphCount),
      classesAt(view, at + view.getUint16(at + 10), font.glyphCount),
    ]
    return valueAt(at + 16 + ((classes[0][left] ?? 0) * columns + (classes[1][right] ?? 0)) * size)
  }
}

const bitsIn = (value: number): number => (value === 0 ? 0 : (value & 1) + bitsIn(value >> 1))
