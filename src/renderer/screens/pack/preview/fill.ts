import type { Laid } from '#core/layout/page'
import { sheetOf } from '#core/layout/sheet'
import type { Paper, SectionKind } from '#core/model'

/** How much paper a section takes: whole pages before the last one, and how far down the last one goes (0 to 1). */
export interface Fill {
  readonly pages: number
  readonly lastPage: number
}

/** Measured on the pages themselves: the lowest thing that is not the page's furniture. null: the section is not printed. */
export const fillOf = (laid: Laid, section: SectionKind, paper: Paper): Fill | null => {
  const pages = laid.pages.filter((page) => page.section === section)
  const last = pages.at(-1)
  if (last === undefined) return null
  const { top, bottom } = sheetOf(paper)
  const lowest = last.items.reduce((low, item) => (item.kind === 'text' && item.tag !== undefined ? Math.max(low, item.y) : low), top)
  return { pages: pages.length, lastPage: Math.min(1, Math.max(0, (lowest - top) / (bottom - top))) }
}
