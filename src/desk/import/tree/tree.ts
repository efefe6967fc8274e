import type { ImportNote } from '#contract/views'
import type { AsideRole, BlockRole, Day } from '#core/model'

/**
 * What a document of any format consists of, before anything is flattened: its blocks in reading order, and beside them
 * what is no part of what it says. A reader of a format makes a tree and decides nothing about words; what is said, what
 * is set aside and what is told to the human is decided once, in ./flatten.
 */
export interface DocumentTree {
  /** What the file itself calls its text; null when it does not say. */
  readonly title: string | null
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly notes: readonly ImportNote[]
  /** What the document says of itself outside its words. Absent where the format cannot. */
  readonly record?: DocumentRecord
}

/** When, by whom and where a text was published, as its file says; null where it does not. */
export interface DocumentRecord {
  readonly date: Day | null
  readonly publisher: string | null
  readonly address: string | null
}

export interface Block {
  readonly role: BlockRole
  /** Of a heading 1 to 6, of an item its depth from 1; otherwise 0. */
  readonly level: number
  /** What numbers it on the page though nobody typed it: "2.", "(b)", "•". null without one. */
  readonly number: string | null
  /** Of a quotation: whose words they are, as the document says below or above them. */
  readonly attribution: string | null
  readonly runs: readonly Run[]
  /** Its lines were broken by a page: every break between them says nothing, and is kept to be mended. */
  readonly isSetInLines?: true
  /** Words of the mail that this one answers, as the page says. */
  readonly isReply?: true
}

export type Mark =
  /** Struck through by hand. */
  | 'struck'
  /** Deleted, and waiting for somebody to accept that. */
  | 'deleted'
  /** Not shown on the page. */
  | 'hidden'
  /** Inserted, and waiting for somebody to accept that. */
  | 'inserted'
  | 'superscript'
  /** Bold. */
  | 'strong'
  | 'link'

export interface Run {
  /** U+2028 where the line is broken by hand inside the paragraph. */
  readonly words: string
  readonly marks: readonly Mark[]
  /** Number of the page on which these words and those behind them stand, where a page begins. */
  readonly page?: number
}

/** What stands in a document and is no part of what it says. Kept, counted and shown on request; never quoted. */
export interface Aside {
  readonly role: AsideRole
  /** Of a note its number, of a comment its writer. */
  readonly label: string | null
  readonly text: string
  /** Index of the block it belongs to; -1 when it belongs to the whole document. */
  readonly block: number
}

/** A line broken by hand inside a paragraph. */
export const lineBreak = '\u2028'
