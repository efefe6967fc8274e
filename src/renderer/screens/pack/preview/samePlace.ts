import type { PageShape } from '#core/layout/page'

/**
 * The page that shows after new pages came what a page showed before: as far into the same section. So what one reads
 * stays in view while a section further up grows. `page` and the result count from 1.
 */
export const samePlace = (before: readonly PageShape[], after: readonly PageShape[], page: number): number => {
  const section = before[page - 1]?.section
  const first = before.findIndex((other) => other.section === section)
  const pages = after.filter((other) => other.section === section)
  const same = pages[Math.min(page - 1 - first, pages.length - 1)]
  return same?.number ?? Math.max(1, Math.min(page, after.length))
}
