import type { Audience, LanguageTag, MessageId, Paper, PersonId, SectionKind } from '#core/model'
import type { PackNote } from './note'

/**
 * A pack as meaning: what is said, in which order, and what belongs together. No millimetres, no faces, no colours.
 * Everything in it may be shown to the audience of the pack; what may not was left out before (see `selection.ts`).
 */
export interface Document {
  readonly language: LanguageTag
  readonly paper: Paper
  readonly audience: Audience
  readonly title: string
  readonly frame: Frame
  readonly sections: readonly DocumentSection[]
  readonly notes: readonly PackNote[]
}

/** What stands at the edges of every page. */
export interface Frame {
  readonly marking: string
  readonly handling: string
  /** Head of the page, inner side. */
  readonly runningTitle: string
  /** Foot of the page, inner side: reference, date, version. */
  readonly foot: string
  /** Printed on the cover and in every foot; null for a real kit. */
  readonly fictional: string | null
  /** `of` in "7 of 22". */
  readonly of: string
  /** Before the page number beside words that are quoted elsewhere. */
  readonly quotedOn: string
}

export interface DocumentSection {
  readonly kind: SectionKind
  /** Printed as the head of the section, in the head of its pages and in the contents. */
  readonly title: string
  readonly subtitle: string
  readonly anchor: AnchorName
  /** Printed pages it should not exceed; null when it may be as long as it needs. */
  readonly budget: number | null
  /** Starts on a page of its own. */
  readonly opensPage: boolean
  readonly blocks: readonly Block[]
}

/** The name of a place that links lead to: `quote:quo_…`, `paragraph:src_…:7`, `section:people`. */
export type AnchorName = string

export type Target = { readonly anchor: AnchorName } | { readonly address: string }

export type RunStyle =
  | 'plain'
  | 'strong'
  | 'emphasis'
  /** A family name, set so that nobody mistakes it for a given name. */
  | 'family'
  /** Less important than its surroundings. */
  | 'quiet'
  /** Words that an editor put between a speaker's words. */
  | 'inserted'
  /** Words that are quoted elsewhere in this pack. */
  | 'marked'

export interface Run {
  readonly text: string
  readonly style: RunStyle
  readonly target?: Target
  readonly language?: LanguageTag
  /** The words stand for the number of the page where this place is; the layout puts it in. */
  readonly pageOf?: AnchorName
}

export type Runs = readonly Run[]

export interface Fact {
  readonly label: string
  readonly runs: Runs
}

export type Block =
  | CoverBlock
  | FrontSheetBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | PointBlock
  | RegisterBlock
  | PersonBlock
  | QuotationBlock
  | QuestionBlock
  | PartBlock
  | CardsBlock
  | SourceRecordBlock
  | SourceParagraphBlock
  | EvidenceBlock

export interface CoverBlock {
  readonly kind: 'cover'
  readonly label: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly Fact[]
  readonly fictional: string | null
}

/** The one page that is read for certain. Of `more`, the n-th says that n entries did not fit. */
export interface FrontSheetBlock {
  readonly kind: 'front-sheet'
  readonly purpose: Labelled
  readonly objectives: LabelledList
  readonly points: {
    readonly label: string
    readonly entries: readonly FrontPoint[]
    readonly empty: string
    readonly more: readonly string[]
  }
  readonly across: {
    readonly label: string
    readonly entries: readonly FrontPerson[]
    readonly empty: string
    readonly more: readonly string[]
  }
  readonly avoid: Labelled
  readonly press: Labelled
}

export interface Labelled {
  readonly label: string
  readonly text: string
  /** False when the words only say that nothing was given. */
  readonly given: boolean
}

interface LabelledList {
  readonly label: string
  readonly items: readonly string[]
  readonly empty: string
}

interface FrontPoint {
  readonly messageId: MessageId
  readonly text: string
}

interface FrontPerson {
  readonly personId: PersonId
  readonly name: Runs
  readonly role: string
}

/** The contents are filled in by the layout, which alone knows the pages. */
interface ContentsBlock {
  readonly kind: 'contents'
}

export interface HeadingBlock {
  readonly kind: 'heading'
  /** 1 names the section, 2 a part of it, 3 a part of that. */
  readonly level: 1 | 2 | 3
  readonly runs: Runs
  readonly subtitle: string
  readonly anchor: AnchorName | null
  /** Stands in the outline and the contents. */
  readonly listed: boolean
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly tone: 'body' | 'lead' | 'small'
  readonly runs: Runs
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Runs[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly { readonly label: string; readonly share: number }[]
  readonly rows: readonly TableRow[]
}

/** A row of cells, each of one or more short paragraphs; or a head over the rows that follow, such as a day. */
export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Runs[])[] }
  | { readonly kind: 'head'; readonly text: string }

export interface PointBlock {
  readonly kind: 'point'
  readonly anchor: AnchorName
  readonly number: number
  readonly text: string
  readonly support: string
  readonly facts: readonly Fact[]
}

/** Everybody at a glance, in protocol order. */
export interface RegisterBlock {
  readonly kind: 'register'
  readonly entries: readonly RegisterEntry[]
}

export interface RegisterEntry {
  /** Null where the person has a page of their own, which carries the anchor. */
  readonly anchor: AnchorName | null
  readonly listName: string
  readonly name: Runs
  readonly role: string
  readonly photo: Picture | null
  readonly facts: readonly Fact[]
}

export interface Picture {
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** A person with biography, portrait and facts. */
export interface PersonBlock {
  readonly kind: 'person'
  /** The first of them: what stood before belongs to all. */
  readonly opensPage: boolean
  readonly anchor: AnchorName
  /** The name without any setting, for the outline. */
  readonly listName: string
  readonly name: Runs
  readonly role: string
  readonly photo: Picture | null
  readonly facts: readonly Fact[]
  readonly biography: readonly (HeadingBlock | ParagraphBlock | ListBlock)[]
  readonly best: QuotationBlock | null
}

export interface QuotationBlock {
  readonly kind: 'quotation'
  readonly setting: 'block' | 'pull'
  /** Null where the same quotation already stands elsewhere under its anchor. */
  readonly anchor: AnchorName | null
  readonly headline: string
  readonly words: Runs
  readonly language: LanguageTag
  readonly attribution: Runs
  /** Terms of use, how near the words are to what was said, edits declared. */
  readonly labels: readonly { readonly text: string; readonly tone: 'terms' | 'fact' }[]
  readonly translation: { readonly label: string; readonly text: string; readonly language: LanguageTag } | null
  readonly sideNotes: readonly { readonly label: string; readonly text: string }[]
}

export interface QuestionBlock {
  readonly kind: 'question'
  readonly number: string
  readonly question: string
  readonly answer: string
  readonly ifPressed: Labelled | null
}

/** A part of the background that must not be mistaken for the other. */
export interface PartBlock {
  readonly kind: 'part'
  readonly tone: 'open' | 'closed'
  readonly label: string
  readonly blocks: readonly (HeadingBlock | ParagraphBlock | ListBlock)[]
}

export interface CardsBlock {
  readonly kind: 'cards'
  readonly cards: readonly {
    readonly title: string
    readonly symbol: string
    readonly text: string
    readonly links: Runs
  }[]
}

export interface SourceRecordBlock {
  readonly kind: 'source-record'
  readonly anchor: AnchorName
  readonly label: string
  readonly title: string
  readonly facts: readonly Fact[]
}

export interface SourceParagraphBlock {
  readonly kind: 'source-paragraph'
  readonly anchor: AnchorName
  readonly number: number
  readonly language: LanguageTag
  readonly runs: Runs
  /** Where its marked words stand as quotations in this pack. */
  readonly quotedAt: readonly AnchorName[]
}

export interface EvidenceBlock {
  readonly kind: 'evidence'
  readonly anchor: AnchorName
  readonly number: number
  readonly state: string
  readonly words: string
  readonly language: LanguageTag
  /** Under the words: who and where, and the hash of the source. */
  readonly lines: readonly Runs[]
  /** Beside the words. */
  readonly facts: readonly Fact[]
}
