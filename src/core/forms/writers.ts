import { writeCable } from './cable/writeCable'
import type { FlowingForm } from './form'
import { writeHtml } from './html/writeHtml'
import { writeMarkdown } from './markdown/writeMarkdown'
import type { Writer } from './written'

export const writers: Readonly<Record<FlowingForm, Writer>> = {
  html: writeHtml,
  markdown: writeMarkdown,
  cable: writeCable,
}
