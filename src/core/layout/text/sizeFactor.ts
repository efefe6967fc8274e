import type { FaceName } from '../page'
import type { BaseScript } from '../style/typography'

/** Scripts look of one size only at different sizes: Arabic in Amiri is small beside the serif, Latin large beside it. */
export const sizeFactor = (face: FaceName, base: BaseScript): number => {
  const isArabic = face === 'arabic' || face === 'arabic-bold'
  if (base === 'arabic') return isArabic ? 1 : 0.84
  return isArabic ? 1.2 : 1
}
