declare module 'fontkit' {
  /** A font as pdfkit takes it, to write a subset of; nothing is shaped with it. */
  export interface FontkitFont {
    readonly unitsPerEm: number
    readonly postscriptName: string
    readonly numGlyphs: number
  }
  export function create(bytes: Uint8Array, postscriptName?: string): FontkitFont
}
