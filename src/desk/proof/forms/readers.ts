import type { FlowingForm } from '#core/forms/form'
import { readDocx } from './docx'
import { readHtml } from './html'
import { readMarkdown } from './markdown'
import { readPlainText } from './plainText'
import { readQdpxWords } from './qdpx'
import { readJson, readTable } from './quotationData'
import type { FormReader } from './reading'

/** Who reads a finished file of each form back. */
export const readers: Readonly<Record<FlowingForm, FormReader>> = {
  docx: readDocx,
  html: readHtml,
  markdown: readMarkdown,
  cable: readPlainText,
  csv: readTable,
  'json-ld': readJson,
  qdpx: readQdpxWords,
}
