import type { ImportNote } from '#contract/views'
import type { AsideRole, BlockRole } from '#core/model'
import type { DocumentRecord } from './tree/tree'

/** What a file or a paste says: a line for each paragraph, what each line is, and what was set aside. */
export interface Reading {
  /** Clean already where it comes from a tree: `cleanText` gives it back byte for byte, so that the offsets hold. */
  readonly text: string
  /** What the file itself calls its text; null when it does not say. */
  readonly title: string | null
  readonly notes: readonly ImportNote[]
  readonly blocks: readonly ReadBlock[]
  readonly asides: readonly ReadAside[]
  /** Where each page of the file begins in the text, by UTF-16 offsets; empty where it has no pages. */
  readonly pages?: readonly number[]
  /** Its pages are pictures, and a person typed what stands on them. */
  readonly isTranscribed?: true
  /** What the file says of its text outside the words. */
  readonly record?: DocumentRecord
  /** Files that came with it, where it is a mail. */
  readonly attachments?: readonly { readonly name: string; readonly size: number }[]
  /** How the bytes became characters, for formats that do not say it themselves. */
  readonly encoding?: { readonly name: string; readonly alternatives: readonly string[]; readonly isChosen: boolean }
}

/** A block as it stands in the text, by UTF-16 offsets, end exclusive. */
export interface ReadBlock {
  readonly role: BlockRole
  readonly level: number
  readonly start: number
  readonly end: number
  readonly attribution: string | null
  /** Its lines stand as a page broke them: they are to be mended. */
  readonly isSetInLines?: true
}

export interface ReadAside {
  readonly role: AsideRole
  readonly label: string | null
  readonly text: string
  /** Where in the text it belongs; null when it belongs to the whole. */
  readonly at: number | null
}

/** A text without structure. */
export const plainReading = (text: string, notes: readonly ImportNote[] = []): Reading => ({
  text,
  title: null,
  notes,
  blocks: [],
  asides: [],
})
