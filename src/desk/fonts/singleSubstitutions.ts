import { type Lookup, coverageAt } from './layoutTables'
import type { Sfnt } from './sfnt'

const singleType = 1

/** One glyph for one glyph (GSUB lookup type 1), as figures of equal width are; null where a feature needs more than that. */
export const singleSubstitutions = (font: Sfnt, lookups: readonly Lookup[]): ReadonlyMap<number, number> | null => {
  const { view } = font
  const found = new Map<number, number>()
  for (const { type, subtables } of lookups) {
    if (type !== singleType) return null
    for (const at of subtables) {
      const isByDifference = view.getUint16(at) === 1
      for (const [glyph, index] of coverageAt(view, at + view.getUint16(at + 2))) {
        if (found.has(glyph)) continue
        found.set(glyph, isByDifference ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + 2 * index))
      }
    }
  }
  return found
}
