import type { Measure } from '../measure'
import type { FaceName } from '../page'

/**
 * A measure without faces, for tests: every letter is half as wide as high, a space a quarter, a heavy face a little wider.
 * Like the real faces it does not know every script everywhere.
 */
export const plainMeasure: Measure = {
  width: (face, unit) =>
    [...unit].reduce((sum, letter) => sum + (letter === ' ' ? 250 : 500), 0) * (heavy.has(face) ? 1.08 : 1),
  covers: (face, codePoint) => codePoint === 0x20 || scriptOf(codePoint) === (scripts[face] ?? 'latin'),
}

const heavy = new Set<FaceName>(['serif-semibold', 'sans-semibold'])

const scripts: Partial<Record<FaceName, string>> = {
  arabic: 'arabic',
  'arabic-bold': 'arabic',
  hebrew: 'hebrew',
  'han-sc': 'chinese',
}

const scriptOf = (codePoint: number): string => {
  if (codePoint >= 0x590 && codePoint < 0x600) return 'hebrew'
  if (codePoint >= 0x600 && codePoint < 0x700) return 'arabic'
  if (codePoint >= 0x3000 && codePoint < 0xa000) return 'chinese'
  return codePoint < 0x2e00 ? 'latin' : 'none'
}
