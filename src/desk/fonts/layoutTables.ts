import { type Sfnt, tagAt } from './sfnt'

/** A lookup of GSUB or GPOS: its type, extensions resolved, and where its subtables stand. */
export interface Lookup {
  readonly type: number
  readonly subtables: readonly number[]
}

const extensionType = { GSUB: 7, GPOS: 9 } as const

/** The lookups that features of a script switch on, in the order in which they apply. */
export const lookupsFor = (
  font: Sfnt,
  table: 'GSUB' | 'GPOS',
  script: string,
  features: readonly string[],
): readonly Lookup[] => {
  const start = font.table(table)
  if (start === null) return []
  const { view } = font
  const language = defaultLanguage(view, start + view.getUint16(start + 4), script)
  if (language === null) return []
  const featureList = start + view.getUint16(start + 6)
  const lookupList = start + view.getUint16(start + 8)
  const indices = new Set<number>()
  for (let index = 0; index < view.getUint16(language + 4); index += 1) {
    const record = featureList + 2 + 6 * view.getUint16(language + 6 + 2 * index)
    if (!features.includes(tagAt(view, record))) continue
    const feature = featureList + view.getUint16(record + 4)
    for (let each = 0; each < view.getUint16(feature + 2); each += 1)
      indices.add(view.getUint16(feature + 4 + 2 * each))
  }
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => lookupAt(view, lookupList + view.getUint16(lookupList + 2 + 2 * index), extensionType[table]))
}

const defaultLanguage = (view: DataView, scripts: number, wanted: string): number | null => {
  let chosen: number | null = null
  for (let index = 0; index < view.getUint16(scripts); index += 1) {
    const record = scripts + 2 + 6 * index
    const tag = tagAt(view, record)
    if (tag === wanted) {
      chosen = scripts + view.getUint16(record + 4)
      break
    }
    if (tag === 'DFLT') chosen = scripts + view.getUint16(record + 4)
  }
  if (chosen === null) return null
  const offset = view.getUint16(chosen)
  return offset === 0 ? null : chosen + offset
}

const lookupAt = (view: DataView, at: number, extension: number): Lookup => {
  const type = view.getUint16(at)
  const subtables = Array.from(
    { length: view.getUint16(at + 4) },
    (_, index) => at + view.getUint16(at + 6 + 2 * index),
  )
  const first = subtables[0]
  if (type !== extension || first === undefined) return { type, subtables }
  return {
    type: view.getUint16(first + 2),
    subtables: subtables.map((subtable) => subtable + view.getUint32(subtable + 4)),
  }
}

/**
 * Coverage: glyph to index. Glyphs ascend in it (OpenType, "Coverage Table"), so reading is bounded by the number of
 * glyphs there can be; an offset that leads anywhere else throws instead of counting for hours.
 */
export const coverageAt = (view: DataView, at: number): ReadonlyMap<number, number> => {
  const found = new Map<number, number>()
  const format = view.getUint16(at)
  const count = view.getUint16(at + 2)
  let last = -1
  if (format === 1) {
    for (let index = 0; index < count; index += 1) {
      const glyph = view.getUint16(at + 4 + 2 * index)
      last = ascending(glyph, glyph, last)
      found.set(glyph, index)
    }
    return found
  }
  if (format !== 2) throw new Error(`A coverage of format ${format}`)
  for (let index = 0, range = at + 4; index < count; index += 1, range += 6) {
    const first = view.getUint16(range)
    last = ascending(first, view.getUint16(range + 2), last)
    for (let glyph = first; glyph <= last; glyph += 1) found.set(glyph, view.getUint16(range + 4) + glyph - first)
  }
  return found
}

/** The end of a range that begins after the one before it has ended. */
const ascending = (first: number, end: number, last: number): number => {
  if (first <= last || end < first) throw new Error('Glyphs do not ascend in a table of the font')
  return end
}

/** Classes of glyphs; 0 for every glyph that is not named. */
export const classesAt = (view: DataView, at: number, glyphCount: number): Uint16Array => {
  const classes = new Uint16Array(glyphCount)
  if (view.getUint16(at) === 1) {
    const first = view.getUint16(at + 2)
    for (let index = 0; index < view.getUint16(at + 4); index += 1)
      classes[first + index] = view.getUint16(at + 6 + 2 * index)
    return classes
  }
  let last = -1
  for (let index = 0, range = at + 4; index < view.getUint16(at + 2); index += 1, range += 6) {
    const first = view.getUint16(range)
    last = ascending(first, view.getUint16(range + 2), last)
    classes.fill(view.getUint16(range + 4), first, last + 1)
  }
  return classes
}
