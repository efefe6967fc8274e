import PdfKit from 'pdfkit'

export type Page = (page: PDFKit.PDFDocument, number: number) => void

/** A PDF of so many pages, each drawn by hand. */
export const drawn = async (
  pages: number,
  draw: Page,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> => {
  const document = new PdfKit({ size: [400, 500], margin: 0, autoFirstPage: false, ...options })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (let number = 1; number <= pages; number += 1) {
    document.addPage()
    document.font('Times-Roman').fontSize(10)
    draw(document, number)
  }
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
