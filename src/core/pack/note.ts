import type { MessageId, PersonId, QuoteId, SectionKind, SourceId } from '#core/model'
import type { WithheldQuote } from '#core/quote/release/eligible'

/**
 * Something the maker of a pack should know; the pack is made all the same. A note is a code and facts: the sentence
 * belongs to the words of the window.
 */
export type PackNote =
  /** Left out: the words do not stand in the source as quoted, or their terms keep them from this audience now. */
  | {
      readonly code: 'quote.withheld'
      readonly quoteId: QuoteId
      readonly because: WithheldQuote['because']
      readonly until: string | null
    }
  /** Nobody is named as the speaker; printed without a name. */
  | { readonly code: 'quote.speakerUnknown'; readonly quoteId: QuoteId }
  /** Still waiting for a decision: left out. */
  | { readonly code: 'quotes.undecided'; readonly count: number }
  | { readonly code: 'people.undecided'; readonly count: number }
  /** Took part in an event under the Chatham House Rule: left out. */
  | { readonly code: 'person.hidden'; readonly personId: PersonId }
  /** Named in the pack without a biography. */
  | { readonly code: 'person.biographyMissing'; readonly personId: PersonId }
  /** Free text that names somebody who must stay hidden, or their affiliation: left out. */
  | { readonly code: 'text.withheld'; readonly section: SectionKind }
  /** The source holds words that this audience may not see in full: its text is not in the annex. */
  | { readonly code: 'source.withheld'; readonly sourceId: SourceId }
  /** A section that is never for readers outside: left out. */
  | { readonly code: 'section.withheld'; readonly section: SectionKind }
  /** A point or an answer may not be said to this audience: left out. */
  | { readonly code: 'message.withheld'; readonly messageId: MessageId }
  /** The day until which a point may be used has passed; it is printed and flagged. */
  | { readonly code: 'message.expired'; readonly messageId: MessageId; readonly expires: string }
  /** The front sheet is full: these points stand on the page of points only. */
  | { readonly code: 'front.pointsMoved'; readonly messageIds: readonly MessageId[] }
  /** The front sheet is full: so many lines of its own text did not fit. */
  | { readonly code: 'front.linesOver'; readonly lines: number }
  /** A section is longer than its budget of pages. Type is never made smaller. */
  | {
      readonly code: 'section.linesOver'
      readonly section: SectionKind
      readonly budget: number
      readonly lines: number
    }
  /** What a reader needs to trace a source is not given. */
  | {
      readonly code: 'source.incomplete'
      readonly sourceId: SourceId
      readonly missing: readonly ('publisher' | 'date' | 'address')[]
    }
  /** No bundled face can draw these letters. A replacement mark is printed; the text behind it stays right. */
  | { readonly code: 'letters.missing'; readonly letters: readonly string[]; readonly section: SectionKind }
  /** The picture is not there or is no sound JPEG; the page is made without it. */
  | { readonly code: 'photo.unusable'; readonly sha256: string }
  /** The marking is one that only an accredited system may hold. */
  | { readonly code: 'marking.beyondUs'; readonly label: string }
