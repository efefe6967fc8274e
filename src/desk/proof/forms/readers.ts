import type { FlowingForm } from '#core/forms/form'
import { readHtml } from './html'
import { readMarkdown } from './markdown'
import { readPlainText } from './plainText'
import type { FormReader } from './reading'

/** Who reads a finished file of each form back. */
export const readers: Readonly<Record<FlowingForm, FormReader>> = {
  html: readHtml,
  markdown: readMarkdown,
  cable: readPlainText,
}
