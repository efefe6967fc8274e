import type { Measure } from '../measure'
import type { FaceName } from '../page'

/**
 * Which face draws a letter: the one asked for, else the first of its stand-ins that knows the letter, else none.
 * Marks, joiners and spaces stay with the face of the letter before them where that face has them.
 */
export const faceFor = (
  measure: Measure,
  wanted: FaceName,
  codePoint: number,
  before: FaceName | null,
): FaceName | null => {
  if (before !== null && before !== wanted && isNeutral(codePoint) && measure.covers(before, codePoint)) return before
  if (measure.covers(wanted, codePoint)) return wanted
  return standIns(wanted).find((face) => measure.covers(face, codePoint)) ?? null
}

/** Arabic in Amiri looks small beside the serif at the same size. */
export const sizeFactor = (face: FaceName): number => (face === 'arabic' || face === 'arabic-bold' ? 1.14 : 1)

const heavy = new Set<FaceName>(['serif-semibold', 'sans-semibold', 'arabic-bold'])
const standIns = (wanted: FaceName): readonly FaceName[] =>
  heavy.has(wanted) ? ['serif-semibold', 'arabic-bold', 'hebrew', 'chinese'] : ['serif', 'arabic', 'hebrew', 'chinese']

const isNeutral = (codePoint: number): boolean =>
  codePoint === 0x20 ||
  codePoint === 0xa0 ||
  codePoint === 0x200c ||
  codePoint === 0x200d ||
  (codePoint >= 0x300 && codePoint < 0x370) ||
  (codePoint >= 0x64b && codePoint <= 0x65f) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
