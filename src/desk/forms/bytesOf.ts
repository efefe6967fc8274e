import type { Written } from '#core/forms/written'
import { archiveOf } from './archive'

/** What a writer made, as it will lie on the disk. */
export const bytesOf = ({ file }: Written): Uint8Array =>
  file.kind === 'text' ? new TextEncoder().encode(file.text) : archiveOf(file.parts)
