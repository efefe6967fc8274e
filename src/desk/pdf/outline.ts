import type { Laid } from '#core/layout/page'
import type { PdfDocument, PdfOutline, PdfPage } from './pdfkitInside'

/** The outline beside the pages: sections, and under them people, speakers and sources. */
export const outlineOf = (document: PdfDocument, laid: Laid, pages: readonly PdfPage[]): void => {
  let section: PdfOutline | null = null
  for (const entry of laid.outline) {
    const page = pages[entry.page - 1]
    if (page === undefined) continue
    document.page = page
    const parent: PdfOutline = entry.level === 1 || section === null ? document.outline : section
    const item = parent.addItem(entry.title)
    item.outlineData['Dest'] = [page.dictionary, 'XYZ', 0, Math.round(page.height - entry.y + 24), null]
    if (entry.level === 1) section = item
  }
}
