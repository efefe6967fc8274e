import type { Audience } from '../model'
import type { WithheldQuote } from '../quote/release/eligible'

/** Why a decision cannot be made. */
export type EditFailure =
  /** Something in the edit would not be the same when it was written down and read back: at that place it says nothing. */
  | { readonly code: 'edit.unreadable'; readonly where: string }
  /** The edit names something that is not in the kit (any more). */
  | { readonly code: 'edit.unknown'; readonly id: string }
  /** What would be added is in the kit already: two things of one identifier could not be told apart. */
  | { readonly code: 'edit.known'; readonly id: string }
  /** The words of a quotation do not stand at that place of that source: such a quotation is never taken in. */
  | { readonly code: 'edit.notInSource'; readonly id: string }
  /** A direct quotation lies inside one utterance; these words hold narration, or two voices. */
  | { readonly code: 'edit.outsideUtterance'; readonly id: string }
  /** The source names nobody there, or not with the words that were shown. */
  | { readonly code: 'edit.notNamed'; readonly id: string }
  /** The source names somebody else there: a person has to say that they know better. */
  | { readonly code: 'edit.namesAnother'; readonly id: string }
  /** Only notes without marks can be marked by hand. */
  | { readonly code: 'edit.hasMarks'; readonly id: string }
  /** A reading points at places that the text does not have. */
  | { readonly code: 'edit.readingUnsound'; readonly id: string }
  /** An embargo needs an end: one without would never pass. */
  | { readonly code: 'edit.embargoEndless'; readonly id: string }
  /** Words on background are attributed to somebody all the same: as was agreed with the speaker. */
  | { readonly code: 'edit.descriptorMissing'; readonly id: string }
  /** The author opens only what is off the record or under the Chatham House Rule, and says why. */
  | { readonly code: 'edit.overrideRefused'; readonly id: string }
  /** A kit always has one pack. */
  | { readonly code: 'edit.lastPack' }
  /** A quotation may not go to the readers of that pack, so it cannot be put into it. */
  | {
      readonly code: 'edit.barred'
      readonly id: string
      readonly audience: Audience
      readonly because: WithheldQuote['because']
    }
