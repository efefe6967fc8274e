import type { LanguageTag, SectionKind } from '#core/model'
import type { AnchorName, Fact, Frame, Picture, Runs, TableRow } from '#core/pack/document'

/**
 * A pack as running text: the document without pages, in the few kinds of paragraph that every word processor, browser and
 * telegraph has. All forms but the PDF are written from it.
 */
export interface Flow {
  readonly language: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly frame: Frame
  readonly sections: readonly FlowSection[]
}

export interface FlowSection {
  readonly kind: SectionKind
  readonly anchor: AnchorName
  readonly opensPage: boolean
  readonly nodes: readonly FlowNode[]
}

export type FlowNode =
  HeadingNode | TextNode | QuotationNode | NumberedNode | ListNode | TableNode | FactsNode | PictureNode | ContentsNode

/** 0 is the title of the whole, 1 names a section, 2 and 3 its parts. */
interface HeadingNode {
  readonly kind: 'heading'
  readonly level: 0 | 1 | 2 | 3
  readonly runs: Runs
  readonly anchor: AnchorName | null
  /** Its words in the contents; null: it does not stand there. */
  readonly listed: string | null
}

export type TextRole =
  | 'body'
  | 'lead'
  /** Under a heading. */
  | 'subtitle'
  /** Over what it names. */
  | 'label'
  | 'small'
  /** Who said it, where, and what was done to the words. */
  | 'note'
  /** On what terms the words are. */
  | 'terms'
  | 'question'

interface TextNode {
  readonly kind: 'text'
  readonly role: TextRole
  readonly runs: Runs
  /** Null: that of the pack. */
  readonly language: LanguageTag | null
  readonly anchor: AnchorName | null
}

/** Somebody's words, set off; `isVerbatim` is false where they are only reported. */
interface QuotationNode {
  readonly kind: 'quotation'
  readonly runs: Runs
  readonly isVerbatim: boolean
  readonly language: LanguageTag
  readonly anchor: AnchorName | null
}

/** A point to make, or a paragraph of a source: its number is what others refer to. */
interface NumberedNode {
  readonly kind: 'numbered'
  readonly of: 'points' | 'source'
  readonly number: number
  readonly runs: Runs
  readonly language: LanguageTag | null
  readonly anchor: AnchorName
}

interface ListNode {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Runs[]
}

export interface TableNode {
  readonly kind: 'table'
  readonly head: readonly string[]
  /** How much of the width each column takes, in any unit. */
  readonly shares: readonly number[]
  readonly rows: readonly TableRow[]
}

interface FactsNode {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

interface PictureNode {
  readonly kind: 'picture'
  readonly picture: Picture
}

interface ContentsNode {
  readonly kind: 'contents'
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly text: string
  readonly anchor: AnchorName
}

export const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('')
