import type { PackPreview } from '#contract/views'
import type { SectionKind } from '#core/model'

/**
 * Where a section begins. One that opens a page begins at its top; one that follows another on the same page begins at
 * its own line of the outline. null: it is not printed.
 */
export const sectionStart = (
  { sectionPages, outline }: Pick<PackPreview, 'sectionPages' | 'outline'>,
  section: SectionKind,
): { readonly page: number; readonly y: number } | null => {
  const at = sectionPages.findIndex((pages) => pages.section === section)
  const pages = sectionPages[at]
  if (pages === undefined) return null
  const opensPage = sectionPages.slice(0, at).every((before) => before.first + before.count <= pages.first)
  if (opensPage) return { page: pages.first, y: 0 }
  const heads = outline.filter((entry) => entry.level === 1 && entry.page === pages.first)
  return { page: pages.first, y: heads.at(-1)?.y ?? 0 }
}
