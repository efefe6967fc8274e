import type { Instant, Kit, PackId } from '#core/model'
import type { Laid } from '#core/layout/page'

/** What is said to the process that makes packs. `job` is chosen by the caller and names the work from then on. */
export type PackRequest =
  | {
      readonly kind: 'preview' | 'export'
      readonly job: number
      readonly kit: Kit
      readonly packId: PackId
      readonly now: Instant
      /** Pictures by their hash. */
      readonly media: Readonly<Record<string, Uint8Array>>
    }
  | { readonly kind: 'cancel'; readonly job: number }

/** What it answers. Every job ends with exactly one of done, failed or cancelled. */
export type PackReply =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly job: number; readonly laid: Laid; readonly bytes: Uint8Array | null }
  | { readonly kind: 'failed'; readonly job: number; readonly failure: PackFailure }
  | { readonly kind: 'cancelled'; readonly job: number }

export type PackFailure =
  | { readonly code: 'pack.unknown' }
  /** The finished pack did not pass its own check; no file may be written. */
  | { readonly code: 'pack.checkFailed'; readonly fault: 'marking' | 'withheld'; readonly page: number }
  | { readonly code: 'fonts.missing'; readonly folder: string }
  | { readonly code: 'pack.broke'; readonly detail: string }
