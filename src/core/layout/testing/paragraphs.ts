import type { Laid, TagId, TagNode, TagRole, TextItem } from '../page'

/** Words that stand on one line of one paragraph. */
export interface PrintedLine {
  readonly page: number
  readonly y: number
  readonly items: readonly TextItem[]
}

/** A paragraph, head, cell or entry as it came onto the pages, its lines in reading order. */
export interface PrintedParagraph {
  readonly tag: TagId
  readonly role: TagRole
  readonly lines: readonly PrintedLine[]
}

/** Pieces inside a paragraph, which are part of its lines. */
const inline = new Set<TagRole>(['Link', 'Span', 'Reference'])

const blockOf = (structure: readonly TagNode[], tag: TagId): TagId => {
  let at = tag
  for (let node = structure[at]; node !== undefined && inline.has(node.role); node = structure[at])
    at = node.parent ?? 0
  return at
}

/** Everything that is read aloud, paragraph by paragraph, in the order in which it is read. */
export const printedParagraphs = ({ pages, structure }: Laid): readonly PrintedParagraph[] => {
  const lines = new Map<TagId, { page: number; y: number; items: TextItem[] }[]>()
  for (const page of pages)
    for (const item of page.items) {
      if (item.kind !== 'text' || item.tag === undefined) continue
      const tag = blockOf(structure, item.tag)
      const own = lines.get(tag) ?? []
      const last = own.at(-1)
      if (last !== undefined && last.page === page.number && Math.abs(last.y - item.y) < 0.5) last.items.push(item)
      else own.push({ page: page.number, y: item.y, items: [item] })
      lines.set(tag, own)
    }
  return [...lines].map(([tag, own]) => ({ tag, role: structure[tag]?.role ?? 'P', lines: own }))
}

/** The lines of a paragraph as pages and columns part them: where a line stands higher than the one before, another began. */
export const partsOf = ({ lines }: PrintedParagraph): readonly (readonly PrintedLine[])[] => {
  const parts: PrintedLine[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && before.page === line.page && before.y < line.y) last.push(line)
    else parts.push([line])
  }
  return parts
}

export const wordsOf = ({ items }: PrintedLine): string => items.map(({ text }) => text).join('')
