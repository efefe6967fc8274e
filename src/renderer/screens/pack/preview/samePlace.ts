import type { Laid } from '#core/layout/page'

/**
 * The page that shows after new pages came what a page showed before: as far into the same section. So what one reads
 * stays in view while a section further up grows. `page` and the result count from 1.
 */
export const samePlace = (before: Laid, after: Laid, page: number): number => {
  const section = before.pages[page - 1]?.section
  const first = before.pages.findIndex((other) => other.section === section)
  const pages = after.pages.filter((other) => other.section === section)
  const same = pages[Math.min(page - 1 - first, pages.length - 1)]
  return same?.number ?? Math.max(1, Math.min(page, after.pages.length))
}
