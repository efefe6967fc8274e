import type { Audience, Origin, SectionKind, SourceKind } from '#core/model'
import type { ReleaseLabel } from '#core/quote/release/release'
import type { Messages } from '#core/words/message'

/** What a pack prints and nobody typed, as it stands in the file of a language. */
export interface PrintedMessages extends Messages {
  readonly sections: Readonly<Record<SectionKind, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  /** The standard title of the pack of each reader. */
  readonly packTitles: Readonly<Record<Audience, string>>
  readonly releases: Readonly<Record<ReleaseLabel, string>>
  readonly origins: Readonly<Record<Origin, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
}
