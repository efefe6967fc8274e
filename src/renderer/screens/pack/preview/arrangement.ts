import type { PageLayout } from '#core/model'

/** How pages lie beside each other in the preview: each alone, or two as they will lie before the reader. */
export interface Arrangement {
  /** 1, or 2 where they lie side by side. */
  readonly across: 1 | 2
  /** A bound pack begins with a right page: it has none beside it. */
  readonly opensAlone: boolean
}

export const arrangementOf = (isSpread: boolean, layout: PageLayout): Arrangement => ({
  across: isSpread ? 2 : 1,
  opensAlone: isSpread && layout === 'bound',
})

/** In which row a page stands (from 0), and in which place of it. `page` counts from 1. */
export const placeIn = (
  page: number,
  { across, opensAlone }: Arrangement,
): { readonly row: number; readonly at: number } => {
  const slot = page - 1 + (opensAlone ? 1 : 0)
  return { row: Math.floor(slot / across), at: slot % across }
}

/** The first page of a row. */
export const firstIn = (row: number, { across, opensAlone }: Arrangement): number =>
  Math.max(1, row * across + 1 - (opensAlone ? 1 : 0))

export const rowsOf = (pages: number, arrangement: Arrangement): number =>
  pages === 0 ? 0 : placeIn(pages, arrangement).row + 1
