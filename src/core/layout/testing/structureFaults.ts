import type { Laid, TagId, TagNode, TagRole } from '../page'

/** Where a role may stand (ISO 14289-1, 7; ISO 32000-1, 14.8.4.3). Roles that are not named here may stand anywhere. */
const parents: Partial<Readonly<Record<TagRole, readonly TagRole[]>>> = {
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** What somebody who hears a pack would miss: pieces out of their place, links without words, heads out of their order. */
export const structureFaults = (laid: Laid): readonly string[] => [
  ...misplaced(laid.structure),
  ...headsOutOfOrder(laid),
  ...unfilled(laid),
  ...links(laid),
]

const misplaced = (structure: readonly TagNode[]): readonly string[] =>
  structure.flatMap(({ role, parent, scope, alt }, tag) => {
    const above = parent === null ? undefined : structure[parent]
    const wanted = parents[role]
    return [
      ...((parent === null) === (tag === 0) && (parent === null || parent < tag)
        ? []
        : [`a child before its parent: ${role} ${tag}`]),
      ...(wanted === undefined || (above !== undefined && wanted.includes(above.role))
        ? []
        : [`${role} in ${above?.role ?? 'nothing'}: ${tag}`]),
      ...(role === 'TH' && scope === undefined ? [`a head of a table without scope: ${tag}`] : []),
      ...(role === 'Figure' && (alt ?? '').trim() === '' ? [`a picture without words: ${tag}`] : []),
    ]
  })

/** The tags in the order in which they are first read. */
const read = ({ pages }: Laid): readonly TagId[] => [
  ...new Set(
    pages.flatMap(({ items }) => items.flatMap((item) => ('tag' in item && item.tag !== undefined ? [item.tag] : []))),
  ),
]

/** A head of the third rank stands under one of the second, that under one of the first. */
const headsOutOfOrder = (laid: Laid): readonly string[] => {
  let last = 0
  return read(laid).flatMap((tag) => {
    const role = laid.structure[tag]?.role ?? ''
    if (!/^H[1-3]$/.test(role)) return []
    const level = Number(role.slice(1))
    const isFault = level > last + 1
    last = level
    return isFault ? [`a head of rank ${level} under one of rank ${last}: ${tag}`] : []
  })
}

/** Rows of a table have as many columns as its first; no cell of it stands there without any. */
const unfilled = ({ structure }: Laid): readonly string[] => {
  const widths = new Map<TagId, number>()
  for (const { role, parent, columns = 1 } of structure)
    if ((role === 'TH' || role === 'TD') && parent !== null) widths.set(parent, (widths.get(parent) ?? 0) + columns)
  const first = new Map<TagId, number>()
  return structure.flatMap(({ role, parent }, tag) => {
    if (role !== 'TR' || parent === null) return []
    const width = widths.get(tag) ?? 0
    if (!first.has(parent)) first.set(parent, width)
    return width === first.get(parent) ? [] : [`a row of ${width} columns in a table of ${first.get(parent)}: ${tag}`]
  })
}

const links = ({ pages, structure }: Laid): readonly string[] =>
  pages.flatMap(({ number, items }) =>
    items.flatMap((item) => {
      if (item.kind !== 'link') return []
      const isTagged = item.tag !== undefined && structure[item.tag]?.role === 'Link'
      const leads = 'address' in item.target || pages[item.target.page - 1] !== undefined
      return isTagged && leads && item.label.trim() !== '' ? [] : [`a link that is none: page ${number}: ${item.label}`]
    }),
  )
