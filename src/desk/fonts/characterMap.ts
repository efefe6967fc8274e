import type { Sfnt } from './sfnt'

/** The glyph of a code point; 0 where the face has none. */
export type CharacterMap = (codePoint: number) => number

/** Reads the best Unicode subtable of `cmap`: format 12 before format 4 (OpenType, "cmap"). */
export const characterMap = (font: Sfnt): CharacterMap => {
  const { view } = font
  const start = font.table('cmap')
  if (start === null) throw new Error('The font has no character map')
  const subtable = bestSubtable(view, start)
  const lookUp = view.getUint16(subtable) === 12 ? segmentedCoverage(view, subtable) : segmentMapping(view, subtable)
  const near = new Int32Array(0x3000).fill(-1)
  const far = new Map<number, number>()
  return (codePoint) => {
    if (codePoint < near.length) {
      const known = near[codePoint] ?? -1
      if (known >= 0) return known
      const found = lookUp(codePoint)
      near[codePoint] = found
      return found
    }
    const found = far.get(codePoint) ?? lookUp(codePoint)
    far.set(codePoint, found)
    return found
  }
}

const bestSubtable = (view: DataView, start: number): number => {
  let best = { rank: -1, at: start }
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const record = start + 4 + 8 * index
    const platform = view.getUint16(record)
    const encoding = view.getUint16(record + 2)
    const at = start + view.getUint32(record + 4)
    const format = view.getUint16(at)
    const rank =
      format === 12 && (platform === 3 || platform === 0)
        ? 3
        : format !== 4
          ? -1
          : platform === 3 && encoding === 1
            ? 2
            : platform === 0
              ? 1
              : -1
    if (rank > best.rank) best = { rank, at }
  }
  if (best.rank < 0) throw new Error('The font has no Unicode character map')
  return best.at
}

/** Format 12: groups of [first, last, glyph of first]. */
const segmentedCoverage =
  (view: DataView, at: number): CharacterMap =>
  (codePoint) => {
    let low = 0
    let high = view.getUint32(at + 12) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const group = at + 16 + 12 * middle
      if (codePoint < view.getUint32(group)) high = middle - 1
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group)
    }
    return 0
  }

/** Format 4: the basic multilingual plane in segments, by difference or through a list of glyphs. */
const segmentMapping = (view: DataView, at: number): CharacterMap => {
  const size = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const ranges = deltas + size
  return (codePoint) => {
    if (codePoint > 0xffff) return 0
    let low = 0
    let high = size / 2 - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1
      else high = middle
    }
    const first = view.getUint16(starts + 2 * low)
    if (first > codePoint) return 0
    const delta = view.getUint16(deltas + 2 * low)
    const range = view.getUint16(ranges + 2 * low)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(ranges + 2 * low + range + 2 * (codePoint - first))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}
