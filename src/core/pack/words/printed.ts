import type { Audience, Day, Origin, SectionKind, SourceKind } from '#core/model'
import type { ReleaseLabel } from '#core/quote/release/release'
import type { Messages } from '#core/words/message'

/** What a pack prints and nobody typed, as it stands in the folder of a language. */
export interface PrintedMessages extends Messages {
  readonly sections: Readonly<Record<SectionKind, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly releases: Readonly<Record<ReleaseLabel, string>>
  readonly origins: Readonly<Record<Origin, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
}

/** Days and hours as a language writes them in running text. */
export interface Calendar {
  /** House style: `1 January 2025`, never figures alone. */
  readonly day: (day: Day) => string
  /** `1 to 3 January 2025`. */
  readonly days: (first: Day, last: Day) => string
  readonly hours: (start: string, end: string | null) => string
  /** By the clocks of a zone (IANA name), which is named; in universal time where the zone is not known. */
  readonly moment: (instant: string, zone: string | null) => string
}
