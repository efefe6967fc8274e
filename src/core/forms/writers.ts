import { writeCable } from './cable/writeCable'
import { writeDocx } from './docx/writeDocx'
import type { FlowingForm } from './form'
import { writeHtml } from './html/writeHtml'
import { writeMarkdown } from './markdown/writeMarkdown'
import { writeAnnotations } from './quotations/annotations'
import { writeQdpx } from './quotations/qdpx'
import { writeQuotationTable } from './quotations/quotationTable'
import type { Writer } from './written'

export const writers: Readonly<Record<FlowingForm, Writer>> = {
  docx: writeDocx,
  html: writeHtml,
  markdown: writeMarkdown,
  cable: writeCable,
  csv: writeQuotationTable,
  'json-ld': writeAnnotations,
  qdpx: writeQdpx,
}
