import type { Laid } from '#core/layout/page'
import type { SectionKind } from '#core/model'

/**
 * Where a section begins. One that opens a page begins at its top; one that follows another on the same page begins at
 * its own line of the outline. null: it is not printed.
 */
export const sectionStart = (
  laid: Laid,
  section: SectionKind,
): { readonly page: number; readonly y: number } | null => {
  const at = laid.sectionPages.findIndex((pages) => pages.section === section)
  const pages = laid.sectionPages[at]
  if (pages === undefined) return null
  const opensPage = laid.sectionPages.slice(0, at).every((before) => before.first + before.count <= pages.first)
  if (opensPage) return { page: pages.first, y: 0 }
  const heads = laid.outline.filter((entry) => entry.level === 1 && entry.page === pages.first)
  return { page: pages.first, y: heads.at(-1)?.y ?? 0 }
}
