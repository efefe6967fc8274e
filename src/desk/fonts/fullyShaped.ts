import { Unsettable } from '#core/layout/unsettable'
import type { Feature } from '#core/layout/page'
import type { GlyphRun } from './glyphRun'
import type { Engine, PlacedGlyph } from './harfbuzz'
import type { Sfnt } from './sfnt'

/**
 * A unit by the full engine: Arabic joining, marks, features, brackets turned where words run from right to left. Every
 * letter is owned by one glyph, so that what is copied out is what was written. Throws `Unsettable` where the engine
 * gives no width or loses the beginning of the unit.
 */
export const fullyShaped = (
  engine: Engine,
  { unitsPerEm, advance }: Pick<Sfnt, 'unitsPerEm' | 'advance'>,
  unit: string,
  direction: 'ltr' | 'rtl',
  features: readonly Feature[] = [],
): GlyphRun => {
  const placed = engine(unit, direction, features)
  const scale = 1_000 / unitsPerEm
  const width = placed.reduce((sum, { xAdvance }) => sum + xAdvance * scale, 0)
  if (!Number.isFinite(width) || !placed.some(({ cluster }) => cluster === 0)) throw new Unsettable(unit)
  const widths = placed.map(({ glyph }) => advance(glyph) * scale)
  const isShifted = placed.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)
  return {
    glyphs: placed.map(({ glyph }) => glyph),
    widths,
    adjustments: placed.map(({ xAdvance }, at) => xAdvance * scale - (widths[at] ?? 0)),
    codePoints: lettersOf(placed, unit),
    offsets: isShifted ? placed.map(({ xOffset, yOffset }) => [xOffset * scale, yOffset * scale] as const) : null,
    width,
  }
}

/** The letters of each cluster, given to its widest glyph: the letter itself, not a mark that was split off from it. */
const lettersOf = (placed: readonly PlacedGlyph[], unit: string): readonly (readonly number[])[] => {
  const owners = new Map<number, number>()
  placed.forEach(({ cluster, xAdvance }, at) => {
    const owner = placed[owners.get(cluster) ?? -1]
    if (owner === undefined || xAdvance > owner.xAdvance) owners.set(cluster, at)
  })
  const starts = [...owners.keys()].sort((one, other) => one - other)
  const letters: (readonly number[])[] = placed.map(() => [])
  starts.forEach((start, index) => {
    const text = unit.slice(start, starts[index + 1])
    letters[owners.get(start) ?? 0] = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  })
  return letters
}
