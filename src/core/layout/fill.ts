import type { Laid } from './page'
import { sheetOf } from './style/sheet'
import type { Paper, SectionKind } from '#core/model'

/** How much paper a section takes: how many pages, and how far down the last one goes (0 to 1). */
export interface Fill {
  readonly pages: number
  readonly lastPage: number
}

/** Empty paper counts for so many points at most: what is set at the foot of a page does not fill what lies above it. */
const mostGap = 40

/** Measured on the pages themselves, their furniture left out. null: the section is not printed. */
export const fillOf = (laid: Pick<Laid, 'pages'>, section: SectionKind, paper: Paper): Fill | null => {
  const pages = laid.pages.filter((page) => page.section === section)
  const last = pages.at(-1)
  if (last === undefined) return null
  const { top, bottom } = sheetOf(paper)
  const lines = last.items
    .flatMap((item) => (item.kind === 'text' && item.tag !== undefined && item.y > top ? [item.y] : []))
    .toSorted((one, other) => one - other)
  const used = lines.reduce((sum, y, at) => sum + Math.min(mostGap, y - (lines[at - 1] ?? top)), 0)
  return { pages: pages.length, lastPage: Math.min(1, used / (bottom - top)) }
}
