import type { Item, Page } from '#core/layout/page'
import type { Decoration } from './pageContent'

/** A page as it is painted: what is its own, and what it has alike with other pages. */
export interface DividedPage {
  readonly page: Page
  readonly own: readonly Item[]
  /** At the end of its items; null: nothing. Pages that end alike have one and the same. */
  readonly edges: PageEdges | null
}

export interface PageEdges {
  readonly items: readonly Decoration[]
  readonly width: number
  readonly height: number
}

/**
 * Decoration with which several pages end alike: head and foot but for their numbers. It stands in the file once, and a page
 * that differs from what it was by nothing else is the same page.
 */
export const dividedPages = (pages: readonly Page[]): readonly DividedPage[] => {
  const ends = pages.map(({ items }) => endOf(items))
  const counts = new Map<string, number>()
  for (const end of ends)
    for (const spelled of new Set(end.map(spell))) counts.set(spelled, (counts.get(spelled) ?? 0) + 1)
  const known = new Map<string, PageEdges>()
  return pages.map((page, index) => {
    const end = ends[index] ?? []
    const unlike = end.findLastIndex((item) => counts.get(spell(item)) === 1)
    const items = end.slice(unlike + 1)
    if (items.length === 0) return { page, own: page.items, edges: null }
    const { width, height } = page
    const key = `${width} ${height} ${items.map(spell).join(' ')}`
    const edges = known.get(key) ?? { items, width, height }
    known.set(key, edges)
    return { page, own: page.items.slice(0, page.items.length - items.length), edges }
  })
}

/** What stands last on a page and is told to nobody who listens. */
const endOf = (items: readonly Item[]): readonly Decoration[] => {
  const first = items.findLastIndex((item) => !isDecoration(item)) + 1
  return items.slice(first).filter(isDecoration)
}

const isDecoration = (item: Item): item is Decoration =>
  item.kind === 'rule' || item.kind === 'box' || (item.kind === 'text' && item.tag === undefined)

const spelled = new WeakMap<Item, string>()

const spell = (item: Item): string => {
  const known = spelled.get(item)
  if (known !== undefined) return known
  const own = JSON.stringify(item)
  spelled.set(item, own)
  return own
}
