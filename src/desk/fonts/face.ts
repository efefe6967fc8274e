import { type FontkitFont, create } from 'fontkit'
import type { Feature } from '#core/layout/page'
import { characterMap } from './characterMap'
import { fullyShaped } from './fullyShaped'
import type { GlyphRun } from './glyphRun'
import { engineOf } from './harfbuzz'
import { openSfnt } from './sfnt'
import { type SimpleShaper, scriptOf, simpleShaper } from './simpleShaper'

/** One opened face. Shaped units are remembered: a pack says the same words many times. */
export interface Face {
  /** The font as the PDF writer opens it, to make its subset from. */
  readonly program: FontkitFont
  readonly covers: (codePoint: number) => boolean
  readonly shape: (unit: string, direction: 'ltr' | 'rtl', features?: readonly Feature[]) => GlyphRun
  /** Lets go of what was shaped so far. */
  readonly forget: () => void
}

/** The units of a few long packs; what came first goes first. */
const mostUnits = 40_000

export const openFace = (bytes: Uint8Array): Face => {
  const sfnt = openSfnt(bytes)
  const map = characterMap(sfnt)
  const shapers = new Map<string, SimpleShaper>()
  const known = new Map<string, GlyphRun>()
  const engine = engineOf(bytes)
  let program: FontkitFont | null = null
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
      (direction === 'ltr' ? simple(unit, features ?? []) : null) ??
      fullyShaped(engine, sfnt, unit, direction, features)
    if (known.size >= mostUnits) known.delete(known.keys().next().value ?? '')
    known.set(key, run)
    return run
  }
  return {
    get program() {
      return (program ??= create(bytes))
    },
    covers: (codePoint) => map(codePoint) !== 0,
    shape,
    forget: () => known.clear(),
  }
}
