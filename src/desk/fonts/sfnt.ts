/** The tables of a TrueType file, read in place: nothing is decoded before it is asked for. */
export interface Sfnt {
  readonly view: DataView
  /** Offset of a table in the file, or null. */
  readonly table: (tag: string) => number | null
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** Advance width of a glyph in font units. */
  readonly advance: (glyph: number) => number
}

/** Throws when the bytes are no TrueType file with the tables that every one has. */
export const openSfnt = (bytes: Uint8Array): Sfnt => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0, at = 12; index < view.getUint16(4); index += 1, at += 16)
    tables.set(tagAt(view, at), view.getUint32(at + 8))
  const table = (tag: string): number | null => tables.get(tag) ?? null
  const needed = (tag: string): number => {
    const at = table(tag)
    if (at === null) throw new Error(`The font has no table ${tag}`)
    return at
  }
  const metrics = needed('hmtx')
  const metricCount = view.getUint16(needed('hhea') + 34)
  return {
    view,
    table,
    unitsPerEm: view.getUint16(needed('head') + 18),
    glyphCount: view.getUint16(needed('maxp') + 4),
    advance: (glyph) => view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1)),
  }
}

export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
