import type { Audience, Day, LanguageTag, Origin, SectionKind, SourceKind } from '#core/model'
import type { ReleaseLabel } from '#core/quote/release/release'
import { type Messages, type Said, say } from '#core/words/message'
import { english } from './words/en'
import { calendar } from './words/en/calendar'

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

/** Every word that a pack prints and nobody typed. */
export interface PrintedWords extends Said<typeof english>, Calendar {
  /** Name of a language in this one; the tag itself where it has none. */
  readonly language: (tag: LanguageTag) => string
}

const printed = (language: LanguageTag, messages: typeof english, dates: Calendar): PrintedWords => {
  const names: Readonly<Record<string, string>> = messages.languages
  return {
    ...say(language, messages),
    ...dates,
    language: (tag) => names[tag] ?? names[tag.split('-')[0] ?? ''] ?? tag,
  }
}

/** A folder of `words` for each language. */
const languages: Readonly<Record<string, PrintedWords>> = { en: printed('en-GB', english, calendar) }

const fallback = printed('en-GB', english, calendar)

/** The words for a pack; English where a language has no words yet. */
export const wordsFor = (language: LanguageTag): PrintedWords => languages[language.split('-')[0] ?? ''] ?? fallback
