import type { Instant } from '#core/model'
import type { Document } from '#core/pack/document'
import type { QuotationSheet } from './quotations/sheet'
import type { Selection } from '#core/pack/selected'

/** What a writer is given: one reader's view as it was selected and composed, and nothing of the kit beside. */
interface Writing {
  readonly document: Document
  readonly selection: Selection
  readonly now: Instant
  /** A picture by its hash, nothing in it but the picture; null where it is not there. */
  readonly picture: (sha256: string) => Uint8Array | null
}

/** What a writer makes. Turning it into bytes is the same for all. */
export interface Written {
  /** A text in UTF-8; or an archive of parts, in this order. */
  readonly file:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'archive'; readonly parts: readonly Part[] }
  /** What the file should say, as often as it should say it: its finished bytes are held against this. */
  readonly said: readonly string[]
  /** Whether a text, read back, is what was written; a form that is data has it. Throws what it cannot read. */
  readonly readsBack?: (text: string) => boolean
  /** What an archive, read back, has to give: its quotations. */
  readonly givesBack?: QuotationSheet
}

export interface Part {
  /** With slashes between folders. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** Pure: the same writing gives the same file, to the last byte. */
export type Writer = (writing: Writing) => Written
