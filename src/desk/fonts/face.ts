import bidiFactory from 'bidi-js'
import { type FontkitFont, create } from 'fontkit'
import type { Feature } from '#core/layout/page'
import { characterMap } from './characterMap'
import type { GlyphRun } from './glyphRun'
import { openSfnt } from './sfnt'
import { type SimpleShaper, scriptOf, simpleShaper } from './simpleShaper'

/** One opened face. Shaped units are remembered: a pack says the same words many times. */
export interface Face {
  /** The engine's own font, which the PDF writer makes its subset from. */
  readonly program: FontkitFont
  readonly covers: (codePoint: number) => boolean
  readonly shape: (unit: string, direction: 'ltr' | 'rtl', features?: readonly Feature[]) => GlyphRun
}

const bidi = bidiFactory()

export const openFace = (bytes: Uint8Array): Face => {
  const sfnt = openSfnt(bytes)
  const map = characterMap(sfnt)
  const shapers = new Map<string, SimpleShaper>()
  const known = new Map<string, GlyphRun>()
  let program: FontkitFont | null = null
  const engine = (): FontkitFont => (program ??= create(bytes))
  const simple = (unit: string, features: readonly Feature[]): GlyphRun | null => {
    const script = scriptOf(unit)
    const key = [script, ...features].join(' ')
    const shaper = shapers.get(key) ?? simpleShaper(sfnt, map, script, features)
    shapers.set(key, shaper)
    return shaper(unit)
  }
  const shape: Face['shape'] = (unit, direction, features) => {
    const key =
      direction === 'ltr' && features === undefined ? unit : `${direction} ${features?.join(' ') ?? ''} ${unit}`
    const found = known.get(key)
    if (found !== undefined) return found
    const run =
      (direction === 'ltr' ? simple(unit, features ?? []) : null) ?? fullyShaped(engine(), unit, direction, features)
    known.set(key, run)
    return run
  }
  return {
    get program() {
      return engine()
    },
    covers: (codePoint) => map(codePoint) !== 0,
    shape,
  }
}

/** By the full engine: Arabic joining, marks, features. Brackets are mirrored where words run from right to left. */
export const fullyShaped = (
  program: FontkitFont,
  unit: string,
  direction: 'ltr' | 'rtl',
  features?: readonly Feature[],
): GlyphRun => {
  const scale = 1_000 / program.unitsPerEm
  const rightToLeft = direction === 'rtl'
  const run = rightToLeft
    ? program.layout(mirrored(unit), features, undefined, undefined, 'rtl')
    : program.layout(unit, features)
  const widths = run.glyphs.map((glyph) => glyph.advanceWidth * scale)
  const adjustments = run.positions.map((position, at) => position.xAdvance * scale - (widths[at] ?? 0))
  const isShifted = run.positions.some((position) => position.xOffset !== 0 || position.yOffset !== 0)
  return {
    glyphs: run.glyphs.map((glyph) => glyph.id),
    widths,
    adjustments,
    codePoints: run.glyphs.map((glyph) => (rightToLeft ? glyph.codePoints.map(mirrorOf) : glyph.codePoints)),
    offsets: isShifted
      ? run.positions.map((position) => [position.xOffset * scale, position.yOffset * scale] as const)
      : null,
    width: run.positions.reduce((sum, position) => sum + position.xAdvance * scale, 0),
  }
}

const mirrored = (text: string): string =>
  [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter).join('')
const mirrorOf = (codePoint: number): number =>
  bidi.getMirroredCharacter(String.fromCodePoint(codePoint))?.codePointAt(0) ?? codePoint
