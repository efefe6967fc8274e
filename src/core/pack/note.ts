import type { MessageId, PersonId, QuoteId, SectionKind, SourceId } from '#core/model'
import type { ViewNote } from '#core/view/note'

/**
 * Something the maker of a pack should know; the pack is made all the same. A note is a code and facts: the sentence
 * belongs to the words of the window.
 */
export type PackNote =
  | ViewNote
  | OneCandidate
  /** Nobody is named as the speaker; printed without a name. */
  | { readonly code: 'quote.speakerUnknown'; readonly quoteId: QuoteId }
  /** Named in the pack without a biography. */
  | { readonly code: 'person.biographyMissing'; readonly personId: PersonId }
  /** The order of the pack does not tell where they belong: they stand behind all others. */
  | { readonly code: 'person.unranked'; readonly personId: PersonId }
  /** A section that is never for readers outside: left out. */
  | { readonly code: 'section.withheld'; readonly section: SectionKind }
  /** The day until which a point may be used has passed; it is printed and flagged. */
  | { readonly code: 'message.expired'; readonly messageId: MessageId; readonly expires: string }
  /** The front sheet is full: these points stand on the page of points only. */
  | { readonly code: 'front.pointsMoved'; readonly messageIds: readonly MessageId[] }
  | FrontOver
  /** Points of more lines than a card has: they go on on a second card. */
  | { readonly code: 'cards.goOn'; readonly messageIds: readonly MessageId[] }
  /** A section is longer than its budget of pages. Type is never made smaller. */
  | {
      readonly code: 'section.linesOver'
      readonly section: SectionKind
      readonly budget: number
      readonly lines: number
    }
  /** No bundled face can draw these letters. A replacement mark is printed; the text behind it stays right. */
  | { readonly code: 'letters.missing'; readonly letters: readonly string[]; readonly section: SectionKind }
  /** The same inside a quotation or a name: with this note no file is written. */
  | {
      readonly code: 'letters.unprintable'
      readonly words: string
      readonly letters: readonly string[]
      readonly section: SectionKind
    }
  /** The picture is not there or is no sound JPEG; the page is made without it. */
  | { readonly code: 'photo.unusable'; readonly sha256: string }
  /** A text that the file prints is marked higher than the file was: its marking stands on every page. */
  | { readonly code: 'marking.rolledUp'; readonly label: string }
  /** Capitals at the head of a text may be a marking of a scheme that nobody told us of: asked about once. */
  | { readonly code: 'marking.unknown'; readonly label: string; readonly sourceId: SourceId }
  /** The marking is one that only an accredited system may hold. */
  | { readonly code: 'marking.beyondUs'; readonly label: string }

/** The front sheet is full: so many lines of its own text did not fit. */
export interface FrontOver {
  readonly code: 'front.linesOver'
  readonly lines: number
  /** What of it can stand in the background instead. */
  readonly parts: readonly FrontPart[]
}

export interface FrontPart {
  readonly part: 'objectives' | 'purpose' | 'avoid'
  /** The first objective without room, counted from 0; of the others the whole is out. */
  readonly from: number
}

/** Words without a name whose speaker can be told all the same, because of what else the file prints. */
export interface OneCandidate {
  readonly code: 'quote.oneCandidate'
  readonly quoteId: QuoteId
  readonly personId: PersonId
  /** As the words are attributed; empty where nobody is. */
  readonly descriptor: string
  /** Sections in which the file names that person, and which can be left out of it. */
  readonly sections: readonly SectionKind[]
  /** Quotations that the file prints with their name. */
  readonly named: readonly QuoteId[]
}
