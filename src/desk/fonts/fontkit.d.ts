declare module 'fontkit' {
  export interface FontkitGlyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
  }
  export interface FontkitPosition {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface FontkitRun {
    readonly glyphs: readonly FontkitGlyph[]
    readonly positions: readonly FontkitPosition[]
    readonly advanceWidth: number
  }
  export interface FontkitFont {
    readonly unitsPerEm: number
    readonly postscriptName: string
    readonly numGlyphs: number
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): FontkitRun
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function create(bytes: Uint8Array, postscriptName?: string): FontkitFont
}
