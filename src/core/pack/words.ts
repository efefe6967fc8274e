import type { Audience, Day, LanguageTag, Origin, SectionKind, SourceKind } from '#core/model'
import type { ReleaseLabel } from '#core/quote/release/release'
import { english } from './words/en'

/** Every word that a pack prints and nobody typed. One file per language; a new language is one new file. */
export interface PrintedWords {
  readonly sections: Readonly<Record<SectionKind, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly releases: Readonly<Record<ReleaseLabel, string>>
  readonly origins: Readonly<Record<Origin, string>>
  readonly sourceKinds: Readonly<Record<SourceKind, string>>
  /** Name of a language in this one; the tag itself where it has none. */
  readonly language: (tag: LanguageTag) => string
  /** House style: `1 January 2025`, never figures alone. */
  readonly day: (day: Day) => string
  /** `1 to 3 January 2025`. */
  readonly days: (first: Day, last: Day) => string
  readonly hours: (start: string, end: string | null) => string
  readonly moment: (instant: string) => string

  readonly untitled: string
  readonly briefingPack: string
  readonly of: string
  readonly notGiven: string
  readonly fictional: string
  readonly fictionalFoot: string
  readonly prepared: (day: string) => string
  readonly version: (version: number) => string

  readonly cover: Readonly<
    Record<
      | 'date'
      | 'place'
      | 'timeZone'
      | 'host'
      | 'reference'
      | 'preparedFor'
      | 'preparedBy'
      | 'prepared'
      | 'readers'
      | 'version'
      | 'handling',
      string
    >
  >
  readonly front: Readonly<
    Record<
      | 'purpose'
      | 'objectives'
      | 'points'
      | 'across'
      | 'avoid'
      | 'press'
      | 'pressYes'
      | 'pressNo'
      | 'none'
      | 'morePoints'
      | 'morePeople',
      string
    >
  >
  readonly programme: Readonly<
    Record<'time' | 'item' | 'lead' | 'role' | 'press' | 'open' | 'closed' | 'dayUnknown', string>
  > & {
    readonly timesIn: (zone: string) => string
    readonly minutes: (minutes: number) => string
    readonly total: (minutes: number) => string
  }
  readonly points: Readonly<Record<'maySay' | 'owner' | 'expires' | 'words', string>> & {
    readonly audience: Readonly<Record<Audience, string>>
    readonly expired: (day: string) => string
  }
  readonly people: Readonly<
    Record<
      | 'address'
      | 'pronunciation'
      | 'script'
      | 'languages'
      | 'lastMet'
      | 'country'
      | 'organisation'
      | 'reviewed'
      | 'quoted'
      | 'order',
      string
    >
  > & {
    readonly portraitOf: (name: string) => string
    readonly onPage: string
    readonly onThisPage: string
    readonly biography: string
  }
  readonly quotes: Readonly<
    Record<
      | 'note'
      | 'noTheme'
      | 'unnamed'
      | 'translation'
      | 'officialTranslation'
      | 'asReported'
      | 'paraphrase'
      | 'emphasisAdded',
      string
    >
  > & {
    readonly locator: (source: number, paragraph: number) => string
    readonly locators: (source: number, first: number, last: number) => string
    readonly edits: (count: number) => string
    readonly embargoUntil: (moment: string) => string
    /** Where the source itself is not in the pack: by publisher or title, and date. */
    readonly elsewhere: (source: string, date: string, paragraph: number) => string
    readonly translatedBy: (name: string) => string
  }
  readonly questions: Readonly<Record<'ifPressed' | 'question', string>>
  readonly background: Readonly<Record<'mayUse' | 'notDisclosed', string>>
  readonly documents: { readonly named: string }
  readonly annex: Readonly<
    Record<
      | 'publisher'
      | 'date'
      | 'address'
      | 'language'
      | 'kind'
      | 'received'
      | 'origin'
      | 'fingerprint'
      | 'noPublisher'
      | 'noDate'
      | 'noAddress'
      | 'note',
      string
    >
  > & { readonly source: (number: number) => string; readonly quotedOn: string }
  readonly evidence: Readonly<Record<'exact' | 'offsets' | 'fingerprint' | 'surroundings', string>> & {
    readonly summary: (exact: number, all: number, edits: number) => string
    readonly range: (start: number, end: number) => string
    readonly edited: (count: number) => string
  }
}

const languages: Readonly<Record<string, PrintedWords>> = { en: english }

/** The words for a pack; English where a language has no words yet. */
export const wordsFor = (language: LanguageTag): PrintedWords => languages[language.split('-')[0] ?? ''] ?? english
