import type { LanguageTag, SectionKind } from '#core/model'
import type { PackNote } from '#core/pack/note'

/**
 * A page as it will be printed: absolutely placed items, in points (1/72 inch), measured from the top left corner.
 * The painter and the preview in the window both read this and nothing else, so what is seen is what is printed.
 * Items stand in reading order.
 */
export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly section: SectionKind
  readonly items: readonly Item[]
}

/** A page without what stands on it. */
export type PageShape = Omit<Page, 'items'>

export type Item = TextItem | RuleItem | BoxItem | ImageItem | LinkItem

/** Words of one face, size and colour on one line. An item without a tag is decoration to a screen reader. */
export interface TextItem {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  /** In logical order, also where the direction is right to left. */
  readonly text: string
  readonly face: FaceName
  readonly size: number
  /** `#rrggbb`. */
  readonly color: string
  /** As measured, letter spacing included. */
  readonly width: number
  /** Added after each letter, in points. */
  readonly letterSpacing?: number
  readonly direction?: 'rtl'
  /** OpenType features wished for, such as `tnum`. */
  readonly features?: readonly Feature[]
  readonly tag?: TagId
}

export interface RuleItem {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly weight: number
  readonly color: string
}

export interface BoxItem {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
}

export interface ImageItem {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly sha256: string
  readonly alt: string
  readonly tag?: TagId
}

export interface LinkItem {
  readonly kind: 'link'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly target: { readonly page: number; readonly y: number } | { readonly address: string }
  /** What a screen reader says of the link. */
  readonly label: string
  readonly tag?: TagId
}

export type FaceName =
  'serif' | 'serif-italic' | 'serif-semibold' | 'serif-light' | 'sans' | 'sans-semibold' | ScriptFace

/** Faces of scripts that the faces of Latin, Greek and Cyrillic do not have, most of them regular and bold. */
export type ScriptFace = BoldScript | `${BoldScript}-bold` | 'emoji'

type BoldScript =
  | 'arabic'
  | 'hebrew'
  | 'han-sc'
  | 'han-sans-sc'
  | 'han-tc'
  | 'han-jp'
  | 'hangul'
  | 'devanagari'
  | 'thai'
  | 'georgian'
  | 'armenian'
  | 'ethiopic'

/** Figures of equal width, for columns of numbers. */
export type Feature = 'tnum'

/** An index into `Laid.structure`. */
export type TagId = number

/** Roles of ISO 32000-1, 14.8.4: what a piece of the page is to somebody who hears it. */
export type TagRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'BlockQuote'
  | 'Note'
  | 'Caption'
  | 'Span'

/** One element of the structure tree. A parent stands before its children; node 0 is the document. */
export interface TagNode {
  readonly role: TagRole
  readonly parent: TagId | null
  readonly language?: LanguageTag
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  /** Columns that a cell spans, where it is more than one. */
  readonly columns?: number
}

/** A line of the outline that PDF readers show beside the pages. `level` 1 is a section. */
export interface OutlineEntry {
  readonly title: string
  readonly level: 1 | 2
  readonly page: number
  readonly y: number
}

export interface SectionPages {
  readonly section: SectionKind
  readonly first: number
  readonly count: number
}

/** A whole pack, laid out. Everything in it is plain data. */
export interface Laid {
  readonly title: string
  readonly language: LanguageTag
  readonly pages: readonly Page[]
  readonly outline: readonly OutlineEntry[]
  readonly sectionPages: readonly SectionPages[]
  readonly structure: readonly TagNode[]
  readonly notes: readonly PackNote[]
}
