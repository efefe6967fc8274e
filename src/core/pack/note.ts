import type { MessageId, PersonId, QuoteId, ReleaseBasis, SectionKind, SourceId } from '#core/model'

/**
 * Something the maker of a pack should know; the pack is made all the same. A note is a code and facts: the sentence
 * belongs to the words of the window.
 */
export type PackNote =
  /** The words no longer stand in the source as quoted: left out. */
  | { readonly code: 'quote.broken'; readonly quoteId: QuoteId; readonly sourceId: SourceId }
  /** The terms on which the words were said keep them from this audience: left out. */
  | { readonly code: 'quote.withheld'; readonly quoteId: QuoteId; readonly basis: ReleaseBasis }
  /** Embargoed until `until`: left out. */
  | { readonly code: 'quote.embargoed'; readonly quoteId: QuoteId; readonly until: string | null }
  /** Nobody is named as the speaker; printed without a name. */
  | { readonly code: 'quote.speakerUnknown'; readonly quoteId: QuoteId }
  /** Still waiting for a decision: left out. */
  | { readonly code: 'quotes.undecided'; readonly count: number }
  | { readonly code: 'people.undecided'; readonly count: number }
  /** A page for a person who has no biography. */
  | { readonly code: 'person.biographyMissing'; readonly personId: PersonId }
  /** A point may not be said to this audience: left out. */
  | { readonly code: 'message.withheld'; readonly messageId: MessageId }
  /** The day until which a point may be used has passed; it is printed and flagged. */
  | { readonly code: 'message.expired'; readonly messageId: MessageId; readonly expires: string }
  /** The front sheet is full: these points stand on the page of points only. */
  | { readonly code: 'front.pointsMoved'; readonly messageIds: readonly MessageId[] }
  /** The front sheet is full: so many lines of its own text did not fit. */
  | { readonly code: 'front.linesOver'; readonly lines: number }
  /** A section is longer than its budget of pages. Type is never made smaller. */
  | { readonly code: 'section.linesOver'; readonly section: SectionKind; readonly budget: number; readonly lines: number }
  /** What a reader needs to trace a source is not given. */
  | { readonly code: 'source.incomplete'; readonly sourceId: SourceId; readonly missing: readonly string[] }
  /** No bundled face can draw these letters. A replacement mark is printed; the text behind it stays right. */
  | { readonly code: 'letters.missing'; readonly letters: readonly string[]; readonly section: SectionKind }
  /** The picture is not there or is no sound JPEG; the page is made without it. */
  | { readonly code: 'photo.unusable'; readonly personId: PersonId; readonly sha256: string }
  /** The marking is one that only an accredited system may hold. */
  | { readonly code: 'marking.beyondUs'; readonly label: string }
