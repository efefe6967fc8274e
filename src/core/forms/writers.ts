import { writeCable } from './cable/writeCable'
import type { FlowingForm } from './form'
import { writeMarkdown } from './markdown/writeMarkdown'
import type { Writer } from './written'

export const writers: Readonly<Record<FlowingForm, Writer>> = {
  markdown: writeMarkdown,
  cable: writeCable,
}
