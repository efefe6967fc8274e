import type { Page, TextItem } from '../page'

/** How far beside a line one may point, in points. */
const around = 2

/**
 * The words at a place of a page, from the whole paragraph down to what was pointed at; none where no words stand. What is
 * on every page is nobody's words.
 */
export const pointedAt = (page: Page, x: number, y: number): readonly string[] => {
  const hit = page.items.find(
    (item): item is Written =>
      isWritten(item) &&
      x > item.x - around &&
      x < item.x + item.width + around &&
      y > item.y - item.size &&
      y < item.y + item.size * 0.35,
  )
  return hit === undefined ? [] : wordsAround(page, hit)
}

/** The first words at or under this height; of an empty page none. */
export const firstUnder = (page: Page, y: number): readonly string[] => {
  const hit = page.items.find((item): item is Written => isWritten(item) && item.y >= y)
  return hit === undefined ? [] : wordsAround(page, hit)
}

type Written = TextItem & { readonly tag: number }

const isWritten = (item: Page['items'][number]): item is Written => item.kind === 'text' && item.tag !== undefined

const wordsAround = (page: Page, hit: Written): readonly string[] => {
  const paragraph = page.items.filter((item): item is Written => isWritten(item) && item.tag === hit.tag)
  const line = paragraph.filter(({ y }) => Math.abs(y - hit.y) < 0.5)
  return [paragraph, line, [hit]].map((items) => items.map(({ text }) => text).join(' '))
}
