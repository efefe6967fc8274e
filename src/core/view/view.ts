import type {
  Approach,
  Audience,
  Background,
  Commitment,
  Event,
  FrontSheet,
  Instant,
  LanguageTag,
  Message,
  NamedDocument,
  Objective,
  Origin,
  Pack,
  PersonId,
  ProgrammeItem,
  Question,
  QuoteId,
  Readout,
  ReportedAct,
  SourceId,
  SourceKind,
  Span,
  Translation,
} from '#core/model'
import type { ReleaseLabel } from '#core/quote/release/release'
import type { Piece } from '#core/quote/printing/render'
import type { ViewNote } from './note'
import type { SelectedPerson } from './people'

/**
 * What one audience may see of a kit at one moment, and nothing else. Packs and every other output are made from this value
 * alone, so what was kept back is not hidden in a file: it was never there. Private notes are in no view.
 */
export interface ReaderView {
  readonly audience: Audience
  /** The moment at which this holds: an embargo ends. */
  readonly now: Instant
  readonly fictional: boolean
  readonly event: Event
  /** Null for readers outside: it tells what we want and what we avoid. */
  readonly front: FrontSheet | null
  readonly programme: readonly ProgrammeItem[]
  readonly messages: readonly Message[]
  readonly people: readonly SelectedPerson[]
  readonly quotes: readonly SelectedQuote[]
  readonly questions: readonly Question[]
  readonly background: Background
  /** Theirs, with what we answer; none for readers outside. */
  readonly objectives: readonly Objective[]
  /** What is not for this reader is empty. */
  readonly approach: Approach
  readonly commitments: readonly Commitment[]
  /** Of the meeting that was held; empty for readers whom its record does not reach. */
  readonly readout: Readout
  readonly documents: readonly NamedDocument[]
  /** Every source that may be named; numbered in the order of the kit. */
  readonly sources: readonly SelectedSource[]
  /** The recipes for this audience; their titles name nobody who must stay hidden. */
  readonly packs: readonly Pack[]
  readonly notes: readonly ViewNote[]
}

/** Of a speaker: what a person did to name them. Of the words: that a person marked them as spoken. */
type SpeakerDeclaration = 'shown' | 'by-hand' | 'against' | 'marked-by-hand' | 'transcribed'

export interface SelectedQuote {
  readonly id: QuoteId
  readonly kind: 'direct' | 'fragment' | 'indirect'
  /** Of reported words that are shown: whether they were said, asked or denied, where anything says so. */
  readonly act?: ReportedAct
  /** `words` are the speaker's; `sense` is what the author wrote down of it, the words themselves are not here. */
  readonly content:
    | {
        readonly show: 'words'
        readonly pieces: readonly Piece[]
        readonly open: string
        readonly close: string
        readonly emphasised: boolean
      }
    | { readonly show: 'sense'; readonly text: string }
  readonly language: LanguageTag
  readonly headline: string
  readonly themes: readonly string[]
  /** Empty for readers outside. */
  readonly annotation: string
  /** `role` is their title as the source of the words writes it, where it does. */
  readonly speaker:
    /** All who speak together, or the source's own words for somebody without an entry (`personIds` is then empty). */
    | { readonly by: 'name'; readonly personIds: readonly PersonId[]; readonly name: string; readonly role: string }
    | { readonly by: 'descriptor'; readonly descriptor: string }
    | { readonly by: 'none' }
  readonly labels: readonly ReleaseLabel[]
  /** What is to be declared of the speaker, of the marking and of the words themselves; of the speaker nothing where nobody may be named. */
  readonly declared: readonly SpeakerDeclaration[]
  readonly embargoUntil: Instant | null
  /** The place in whose time that end was agreed; null when nobody has said. */
  readonly embargoZone: string | null
  readonly edits: number
  readonly translation: Translation | null
  readonly translationIsOfficial: boolean
  /** Null where the place would give the speaker away. */
  readonly place: QuotePlace | null
}

/** Where words stand: paragraphs as they are numbered in the annex, and offsets into the text of the source. */
export interface QuotePlace {
  readonly sourceId: SourceId
  /** Of the file it came in; null where that has no pages. */
  readonly firstPage: number | null
  readonly firstParagraph: number
  readonly lastParagraph: number
  readonly stretches: readonly {
    readonly start: number
    readonly end: number
    readonly prefix: string
    readonly suffix: string
  }[]
}

export interface SelectedSource {
  readonly id: SourceId
  readonly number: number
  readonly title: string
  readonly kind: SourceKind
  readonly origin: Origin
  readonly publisher: string | null
  readonly date: string | null
  readonly address: string | null
  readonly language: LanguageTag
  readonly received: Instant
  /** Of what may be read of the text, blanks among it. */
  readonly sha256: string
  /** Null where nothing of the text may be shown. Blanked paragraphs have as many signs as their words had. */
  /** Where each page of its file begins in the text; empty where it has none. */
  readonly pages: readonly number[]
  readonly text: string | null
  /** Paragraphs that this audience may not see; they are printed as blanked. */
  readonly blanked: readonly Span[]
}
