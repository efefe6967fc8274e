/** Glyphs of one unit of text from left to right. Measures in thousandths of the type size. */
export interface GlyphRun {
  readonly glyphs: readonly number[]
  /** What the file says of each glyph's width, and what kerning adds to it here. */
  readonly widths: readonly number[]
  readonly adjustments: readonly number[]
  /** The letters that each glyph stands for. */
  readonly codePoints: readonly (readonly number[])[]
  /** Marks that are placed over other glyphs; null where nothing is. */
  readonly offsets: readonly (readonly [x: number, y: number])[] | null
  readonly width: number
}
