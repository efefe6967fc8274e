import type { Failure } from '#contract/failures'
import type { BegunQuotation } from '#contract/views'
import type { Extraction } from '#core/extract/extraction'
import type { Arrival, FileForm, LanguageTag, SourceId, SourceKind } from '#core/model'
import type { PdfComments } from '../pdf/comments'
import type { SourceWithFindings } from '../sourceFrom'

/**
 * A file, and what a person says of it: its encoding, null to let the bytes decide; as what it is to be read, null as its name
 * and its bytes say; what opens it, where it is locked.
 */
interface FileToRead {
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
  readonly form?: FileForm | null
  readonly password?: string | null
}

/** Something to be read into a source. `now`: milliseconds since 1970. */
export type ReadOrder = { readonly id: SourceId; readonly now: number } & (
  | ({ readonly kind: 'file' } & FileToRead)
  | { readonly kind: 'paste'; readonly text: string; readonly html: string | null }
  /** Of a file whose pages are pictures: what a person typed from each of them. */
  | { readonly kind: 'typed'; readonly name: string; readonly bytes: Uint8Array; readonly pages: readonly string[] }
)

/** A text that is a source already, to be read by today's engine. */
export interface RereadOrder {
  readonly kind: 'again'
  readonly text: string
  readonly blocks: Arrival['blocks']
  /** What it is, as its record says. */
  readonly as: SourceKind
  /** … and what it is written in. */
  readonly language: LanguageTag
}

/** A file of which nothing is kept: its findings, by the offsets of its text as decoded. */
export interface FindOrder {
  readonly kind: 'find'
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
}

/** A file that came with a mail, wanted as it is: it is then read like any other. */
export interface AttachmentOrder {
  readonly kind: 'attachment'
  readonly name: string
  readonly bytes: Uint8Array
  /** Its place among them, from 0. */
  readonly index: number
  readonly form: FileForm | null
}

/** A PDF that came back: what was written on its pages. */
export interface CommentsOrder {
  readonly kind: 'comments'
  readonly name: string
  readonly bytes: Uint8Array
  readonly password: string | null
}

/** What is said to the process that reads: one order, then nothing until it is answered. */
export type ReadRequest = ReadOrder | RereadOrder | FindOrder | AttachmentOrder | CommentsOrder

/** What it says: `ready` once, when it has started; then each order ends with exactly one of read, found, attachment, comments, failed or fault. */
export type ReadReply =
  | { readonly kind: 'ready' }
  /** The bytes have become words, so many UTF-16 units; now it is looked for who says what. */
  | { readonly kind: 'finding'; readonly length: number }
  /** Of a long text: what was found in its first pages, once. */
  | { readonly kind: 'beginning'; readonly found: readonly BegunQuotation[] }
  | { readonly kind: 'read'; readonly source: SourceWithFindings; readonly isLast: boolean }
  | { readonly kind: 'found'; readonly extraction: Extraction; readonly isLast: boolean }
  | { readonly kind: 'attachment'; readonly name: string; readonly bytes: Uint8Array; readonly isLast: boolean }
  /** A piece of an answer that is too long for one message (contract/wire/pieces); `whole` says that it was the last. */
  | { readonly kind: 'part'; readonly piece: string }
  | { readonly kind: 'whole'; readonly isLast: boolean }
  | ({ readonly kind: 'comments'; readonly isLast: boolean } & PdfComments)
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** A mistake of ours, with its trace. */
  | { readonly kind: 'fault'; readonly trace: string }
