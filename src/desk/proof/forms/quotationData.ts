import { rowsOf } from '#core/forms/quotations/csv'
import type { FormReader } from './reading'

/** A table: every cell is a text. The marking is in the first cell of each row under the names of the columns. */
export const readTable: FormReader = (bytes) => {
  const [head = [], ...rows] = rowsOf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  return {
    found: [
      ...head.filter((name) => !/^[a-z0-9_]+$/.test(name)).map((text) => ({ place: 'column', text })),
      ...rows.flatMap((row) => row.map((text) => ({ place: 'cell', text }))),
    ],
    addresses: [],
    edges: rows.map(([marking = '']) => marking),
    oddities: rows.some((row) => row.length !== head.length) ? ['unknown-part'] : [],
  }
}

/** Names that the format has; any other is a text like the values. */
const formatNames = new Set(
  `@context briefing id type label total first startIndex items motivation body purpose value target source selector exact prefix
  suffix start end briefing:marking briefing:handling briefing:fictional briefing:quotation words shown kind act language attribution
  role terms declared edits embargoUntil translation text by title origin publisher date address sha256 firstParagraph
  lastParagraph`.split(/\s+/),
)

/** JSON: every value is a text, and so is a name that is not of the format. */
export const readJson: FormReader = (bytes) => {
  const found: { place: string; text: string }[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') found.push({ place: 'value', text: value })
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (!Array.isArray(value) && !formatNames.has(name)) found.push({ place: 'name', text: name })
        walk(inner)
      }
  }
  const all: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  walk(all)
  const marking: unknown = typeof all === 'object' && all !== null ? Reflect.get(all, 'briefing:marking') : ''
  return { found, addresses: [], edges: [typeof marking === 'string' ? marking : ''], oddities: [] }
}
