import type {
  Audience,
  CardSize,
  LanguageTag,
  MessageId,
  PageLayout,
  Paper,
  PersonId,
  SectionKind,
  TypeSize,
} from '#core/model'
import type { PackNote } from './note'

/**
 * A pack as meaning: what is said, in which order, and what belongs together. No millimetres, no faces, no colours.
 * Everything in it may be shown to the audience of the pack; what may not was left out before (see `selection.ts`).
 */
export interface Document {
  readonly language: LanguageTag
  readonly paper: Paper
  readonly layout: PageLayout
  readonly typeSize: TypeSize
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
  /** Head of the page, inner side: the event, before it what the file is where both have room. */
  readonly runningTitle: string
  readonly runningKind: string
  /** Foot of the page, inner side: reference, date, version. */
  readonly foot: string
  /** "Copy 3 of 9 – Name", in the foot of every page; empty where the file is no numbered copy. */
  readonly copy: string
  /** Printed on the cover and in every foot; null for a real kit. */
  readonly fictional: string | null
  /** "7 of 22" with `%p` for the number of the page and `%n` for how many there are. */
  readonly folio: string
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
  /** A divider is its own head; what stands behind it is named in the contents by the divider. */
  readonly rank?: 'divider' | 'behind'
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
  /** Ours about words that were left out, in another face than the speaker's. */
  | 'ours'
  /** Words that are quoted elsewhere in this pack. */
  | 'marked'

export interface Run {
  readonly text: string
  readonly style: RunStyle
  readonly target?: Target
  readonly language?: LanguageTag
  /** The words stand for the number of the page where this place is; the layout puts it in. */
  readonly pageOf?: AnchorName
  /** The words only lead up to such a number: a form without pages leaves out both. */
  readonly leadsToPage?: true
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
  | CardsBlock
  | RegisterBlock
  | PersonBlock
  | QuotationBlock
  | QuestionBlock
  | ExchangeBlock
  | ApproachBlock
  | PartBlock
  | DocumentsBlock
  | SourceRecordBlock
  | SourceParagraphBlock
  | EvidenceBlock

export interface CoverBlock {
  readonly kind: 'cover'
  /** Of a divider, to which the contents lead. */
  readonly anchor?: AnchorName
  readonly label: string
  readonly title: string
  readonly lead: string
  readonly facts: readonly Fact[]
  readonly fictional: string | null
}

/** The one page that is read for certain. What nobody has said is not there. */
export interface FrontSheetBlock {
  readonly kind: 'front-sheet'
  readonly objectives: LabelledList
  readonly points: { readonly label: string; readonly entries: readonly FrontPoint[] }
  /** Where all points stand; null where the pack has no such page. */
  readonly pointsAt: AnchorName | null
  readonly purpose: Labelled | null
  readonly across: { readonly label: string; readonly entries: readonly FrontPerson[] }
  readonly peopleAt: AnchorName | null
  readonly avoid: (Labelled & { readonly tone: 'avoid' }) | null
  readonly press: (Labelled & { readonly tone: 'press' }) | null
  readonly best: { readonly words: Runs; readonly language: LanguageTag; readonly attribution: Runs } | null
  /** What happened, in the source's own whole sentences. */
  readonly scene: {
    readonly label: string
    readonly words: Runs
    readonly language: LanguageTag
    readonly where: Runs
  } | null
}

export interface Labelled {
  readonly label: string
  readonly text: string
}

interface LabelledList {
  readonly label: string
  readonly items: readonly string[]
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
  /** Begins under a rule of its own. */
  readonly opens?: true
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
  /** First of them, to whom it may be said. */
  readonly facts: readonly Fact[]
}

/** Points to hold in the hand, one a card, each card whole by itself. */
export interface CardsBlock {
  readonly kind: 'cards'
  readonly size: CardSize
  readonly cards: readonly Card[]
  /** On every card: the event, and the reference. */
  readonly event: string
  readonly foot: string
}

export interface Card {
  readonly messageId: MessageId
  readonly anchor: AnchorName
  readonly number: number
  readonly text: string
  readonly support: string
  /** To whom it may be said. */
  readonly maySay: Fact
}

/** Everybody at a glance, in protocol order, a line for each. */
export interface RegisterBlock {
  readonly kind: 'register'
  readonly labels: { readonly name: string; readonly office: string; readonly body: string; readonly pages: string }
  readonly entries: readonly RegisterEntry[]
  /** Who is only spoken of, in one paragraph; empty where nobody is. */
  readonly named: Runs
}

export interface RegisterEntry {
  /** Null where the person has an entry of their own, which carries the anchor. */
  readonly anchor: AnchorName | null
  readonly listName: string
  readonly number: number
  readonly name: Runs
  readonly office: string
  /** State or body; empty where the office tells it. */
  readonly body: string
  /** Where they have their entry and where they are quoted. */
  readonly pages: readonly AnchorName[]
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
  readonly anchor: AnchorName
  /** The name without any setting, for the outline. */
  readonly listName: string
  readonly name: Runs
  readonly role: string
  readonly photo: Picture | null
  readonly facts: readonly Fact[]
  readonly biography: readonly (HeadingBlock | ParagraphBlock | ListBlock)[]
}

export interface QuotationBlock {
  readonly kind: 'quotation'
  /** Null where the same quotation already stands elsewhere under its anchor. */
  readonly anchor: AnchorName | null
  readonly headline: string
  readonly words: Runs
  /** The words are the speaker's; false for what is only reported. */
  readonly isVerbatim: boolean
  readonly language: LanguageTag
  /** Who said it, where that does not stand in the head above. */
  readonly who: Runs
  readonly where: Runs
  /** Terms of use. */
  readonly terms: readonly string[]
  /** How near the words are to what was said, and what was done to them. */
  readonly facts: readonly string[]
  readonly translation: {
    readonly originalLabel: string
    readonly label: string
    readonly text: string
    readonly language: LanguageTag
    /** "Only the … is verbatim." */
    readonly caution: string
  } | null
  readonly sideNotes: readonly { readonly label: string; readonly text: string }[]
}

export interface QuestionBlock {
  readonly kind: 'question'
  readonly question: string
  readonly answer: string
  readonly ifPressed: Labelled | null
  readonly facts: readonly Fact[]
}

/** What they want and what we answer, side by side. */
export interface ExchangeBlock {
  readonly kind: 'exchange'
  readonly labels: { readonly theirs: string; readonly ours: string }
  readonly rows: readonly ExchangeRow[]
  /** That nobody has confirmed it. */
  readonly caution: string
}

export interface ExchangeRow {
  readonly number: number
  readonly theirs: string
  readonly ours: string
  /** The words that it is read from. */
  readonly where: Runs
}

/** How we go about it at the table, and beside it what is said of it afterwards. */
export interface ApproachBlock {
  readonly kind: 'approach'
  readonly tactics: LabelledList
  readonly avoid: Labelled | null
  readonly facts: readonly Fact[]
}

/** A part of the background that must not be mistaken for the other. */
export interface PartBlock {
  readonly kind: 'part'
  readonly tone: 'open' | 'closed'
  readonly label: string
  readonly blocks: readonly (HeadingBlock | ParagraphBlock | ListBlock)[]
}

export interface DocumentsBlock {
  readonly kind: 'documents'
  readonly documents: readonly {
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
  readonly language: LanguageTag
  /** What it is, whose, from when; what is missing is said. */
  readonly lines: readonly Runs[]
}

export interface SourceParagraphBlock {
  readonly kind: 'source-paragraph'
  readonly anchor: AnchorName
  /** null: it stands over the text. */
  readonly number: number | null
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
