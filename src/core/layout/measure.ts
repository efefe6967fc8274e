import type { FaceName, Feature } from './page'

/**
 * What the layout asks of the faces. Widths are in thousandths of the type size, kerning and ligatures included.
 * A unit is what `shapingUnits` gives: one word or one run of spaces. The painter shapes by the same units, so a
 * line is exactly as long in the file as it was here.
 */
export interface Measure {
  width(face: FaceName, unit: string, direction: 'ltr' | 'rtl', features?: readonly Feature[]): number
  covers(face: FaceName, codePoint: number): boolean
}

/** A line's text cut into words and spaces, in order: `['two', ' ', 'words']`. */
export const shapingUnits = (text: string): readonly string[] => text.match(/ +|[^ ]+/g) ?? []
