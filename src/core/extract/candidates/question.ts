import type { Attachment } from '#core/extract/clauses/attachments'
import type { Context } from '#core/extract/clauses/subject'
import type { DiscourseState } from '#core/extract/discourse/resolution'
import type { Entities } from '#core/extract/entities/entities'
import type { QuotationGroup } from '#core/extract/quotations/quotationGroup'
import type { Sentence } from '#core/extract/text/document'

/** Who said these words? Everything a source of candidates may look at. */
export interface Question {
  readonly context: Context
  readonly entities: Entities
  /** What the reader has in mind before the sentence. */
  readonly state: DiscourseState
  readonly group: QuotationGroup
  readonly attachment: Attachment
  readonly sentence: Sentence
  /** The sentence that holds the reporting words: the same, or the next one. */
  readonly reporting: Sentence
}
