import type { FaceName } from '../page'

/** Arabic in Amiri looks small beside the serif at the same size. */
export const sizeFactor = (face: FaceName): number => (face === 'arabic' || face === 'arabic-bold' ? 1.14 : 1)
