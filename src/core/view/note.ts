import type { MessageId, PersonId, QuoteId, SectionKind, SourceId } from '#core/model'
import type { WithheldQuote } from '#core/quote/release/eligible'

/** Something that a view lacks, or that its reader should know to be missing; a code and facts, no sentence. */
export type ViewNote =
  /** Left out: the words do not stand in the source as quoted, or their terms keep them from this audience now. */
  | {
      readonly code: 'quote.withheld'
      readonly quoteId: QuoteId
      readonly because: WithheldQuote['because']
      readonly until: string | null
    }
  /** The author opened the words to these readers, who would not see them so, and says why. */
  | { readonly code: 'quote.opened'; readonly quoteId: QuoteId; readonly reason: string }
  /** Still waiting for a decision: left out. */
  | { readonly code: 'quotes.undecided'; readonly count: number }
  | { readonly code: 'people.undecided'; readonly count: number }
  | { readonly code: 'documents.undecided'; readonly count: number }
  /** Took part in an event under the Chatham House Rule: left out. */
  | { readonly code: 'person.hidden'; readonly personId: PersonId }
  /** The dates of their titles do not say for sure which was theirs on the day of the event. */
  | { readonly code: 'person.titleUnsure'; readonly personId: PersonId }
  /** Free text that names somebody who must stay hidden, or their affiliation: left out. */
  | { readonly code: 'text.withheld'; readonly section: SectionKind }
  /** The source holds words that this audience may not see in full: its text is not in the annex. */
  | { readonly code: 'source.withheld'; readonly sourceId: SourceId }
  /** So many paragraphs of the source may not be seen by this audience: they are blanked in the annex. */
  | { readonly code: 'source.blanked'; readonly sourceId: SourceId; readonly paragraphs: number }
  /** A point or an answer may not be said to this audience: left out. */
  | { readonly code: 'message.withheld'; readonly messageId: MessageId }
  /** What a reader needs to trace a source is not given. */
  | {
      readonly code: 'source.incomplete'
      readonly sourceId: SourceId
      readonly missing: readonly ('publisher' | 'date' | 'address')[]
    }
