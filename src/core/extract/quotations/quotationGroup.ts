import type { Attachment } from '#core/extract/clauses/attachments'
import type { ExtractedQuotation } from '#core/extract/extraction'

export type QuotationKind = ExtractedQuotation['kind']

/** Stretches that are one quotation, and what they are. */
export interface QuotationGroup {
  readonly kind: QuotationKind
  /** Numbers of the stretches, in order. */
  readonly stretches: readonly number[]
  /** The attachment that tells who speaks: the one with reporting words of its own, else the first. */
  readonly chief: Attachment
}
