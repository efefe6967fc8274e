import type { PackPreview, ReaderPages } from '#contract/views'
import type { FormId } from '#core/forms/form'
import type { PageHit } from '#core/layout/find/findInPages'
import type { Page } from '#core/layout/page'
import type { Audience, Instant, Kit, NumberedCopy, PackId, QuoteId } from '#core/model'
import type { Changes } from '#core/pack/addendum/changes'
import type { GivenAway } from '#core/pack/candidates'
import type { PackNote } from '#core/pack/note'
import type { ReaderLacks } from '#core/pack/readers'
import type { PackVersion } from '#core/pack/version'
import type { FileFault } from '../../proof/proveFile'

/** What is said to the process that makes packs: one order, then nothing until it is answered. */
export type PackRequest = MakeRequest | PagesRequest | FindRequest | CandidatesRequest

export interface MakeRequest {
  readonly kind: 'preview' | 'export' | 'readers' | 'readerPages' | 'changes'
  /** Of the file; a preview is always of the pages, and what readers lack is of every form. */
  readonly form: FormId
  readonly kit: Kit
  readonly packId: PackId
  readonly now: Instant
  /** The name that the file will have, without its folder. */
  readonly fileName: string
  /** Whose copy the file is; left out: it has no number. */
  readonly copy?: NumberedCopy | null
  /** The finished PDF is locked with it; left out: everybody can open it. */
  readonly password?: string | null
  /** Pictures by their hash. */
  readonly media: Readonly<Record<string, Uint8Array>>
  /** Whose pages are counted. */
  readonly audience?: Audience
  /** Which two versions are compared; `to`: null is the pack as it is now. */
  readonly versions?: { readonly from: number; readonly to: number | null }
  /** Of a preview: what of it is to be seen. */
  readonly look?: Look
}

/** Pages of a preview that was given before. */
export interface PagesRequest {
  readonly kind: 'pages'
  readonly packId: PackId
  readonly setting: number
  /** Both included. */
  readonly from: number
  readonly to: number
}

/** Words to be found on the pages of a preview that was given before. */
export interface FindRequest {
  readonly kind: 'find'
  readonly packId: PackId
  readonly setting: number
  readonly typed: string
}

/** Whether the speaker of words without a name can be told all the same, in any pack of the kit. */
export interface CandidatesRequest {
  readonly kind: 'candidates'
  readonly kit: Kit
  readonly quoteId: QuoteId
  readonly now: Instant
}

/** What it says: `ready` once, when it has started; then each order ends with exactly one of done or failed. */
export type PackReply =
  | { readonly kind: 'ready' }
  /** A step of the work is behind it, and these words are set next. Never sent by a clock, though not oftener than fifty times a second where no words are told: silence means standing still. */
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done'
      /** Null but for a preview. Its pages stay where they were set; those in view are told. */
      readonly set: SetPack | null
      /** Null but for an export. */
      readonly file: PackFile | null
      /** What each reader's file would lack, where that was asked. */
      readonly readers?: readonly ReaderLacks[] | undefined
      /** What differs between two versions; null where one of them is not remembered. */
      readonly changes?: Changes | null | undefined
      /** The pages of one reader, where they were asked for. */
      readonly readerPages?: ReaderPages | undefined
      /** Pages that were asked for; null where others have taken their place. */
      readonly pages?: readonly Page[] | null | undefined
      /** Where words were found that were looked for; null where other pages have taken their place. */
      readonly hits?: readonly PageHit[] | null | undefined
      /** Packs that give a speaker away, where that was asked. */
      readonly givenAway?: readonly GivenAway[] | undefined
    }
  | { readonly kind: 'failed'; readonly failure: PackFailure }

export interface PackFile {
  readonly bytes: Uint8Array
  readonly version: PackVersion
  /** Null for a form without pages. */
  readonly pages: number | null
  readonly notes: readonly PackNote[]
}

export type PackFailure =
  | { readonly code: 'pack.unknown' }
  /** It holds nothing for its readers. */
  | { readonly code: 'pack.empty' }
  /** Setting stopped at words that it cannot set. */
  | { readonly code: 'pack.unsettable'; readonly words: string }
  /** Words of a quotation or a name that no face can show. */
  | { readonly code: 'pack.unprintable'; readonly words: string; readonly letters: string }
  /** The finished file did not pass its proof; no file may be written. */
  | { readonly code: 'pack.checkFailed'; readonly fault: FileFault }
  | { readonly code: 'pack.broke'; readonly detail: string }

/** What is wanted to be seen of a pack. */
export interface Look {
  /** Names this setting of the pages; no other has that number. */
  readonly setting: number
  /** The page in view. */
  readonly around: number
  /** Nothing is shown of this pack yet: its first pages now rather than all of them later. */
  readonly isFirst: boolean
}

/** What is told of pages that were set: of most of them only that they are there. */
export type SetPack = Omit<PackPreview, 'kitId' | 'packId' | 'milliseconds'>
