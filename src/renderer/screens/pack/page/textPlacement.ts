import type { TextItem } from '#core/layout/page'
import { faceFamily } from './faces'

/** What an SVG `<text>` needs to stand exactly where the painter sets the same words. */
export interface TextPlacement {
  readonly x: number
  readonly y: number
  readonly fill: string
  readonly fontFamily: string
  readonly fontSize: number
  /** Makes the drawn width the measured one, whatever the browser thinks of kerning. */
  readonly textLength?: number
  readonly letterSpacing?: number
  readonly direction?: 'rtl'
  readonly style?: { readonly fontVariantNumeric: 'tabular-nums' }
}

/**
 * An SVG text is set from where reading begins: from its left end, or from its right end where the direction is right to
 * left. One letter alone has no room between letters to stretch.
 */
export const textPlacement = (item: TextItem): TextPlacement => {
  const isRightToLeft = item.direction === 'rtl'
  const isStretchable = item.width > 0 && item.text.trim().length > 1
  return {
    x: isRightToLeft ? item.x + item.width : item.x,
    y: item.y,
    fill: item.color,
    fontFamily: `'${faceFamily[item.face]}'`,
    fontSize: item.size,
    ...(isStretchable ? { textLength: item.width } : {}),
    ...(item.letterSpacing === undefined ? {} : { letterSpacing: item.letterSpacing }),
    ...(isRightToLeft ? { direction: 'rtl' } : {}),
    ...(item.features?.includes('tnum') === true ? { style: { fontVariantNumeric: 'tabular-nums' } } : {}),
  }
}
