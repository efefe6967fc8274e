import type { FontLibrary } from '#desk/fonts/library'
import type { Instant, Kit, PackId } from '#core/model'
import type { Laid } from '#core/layout/page'

/** Everything a pack is made from. Nothing else is asked of the machine: no clock, no network, no other file. */
export interface PackInput {
  readonly kit: Kit
  readonly packId: PackId
  readonly now: Instant
  /** The bytes of a picture that is kept beside the kit under its hash; null when it is not there. */
  readonly media: (sha256: string) => Uint8Array | null
  readonly fonts: FontLibrary
}

export interface Progress {
  /** Pages painted so far and in all. */
  readonly done: number
  readonly total: number
}

export interface ExportOptions {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

export declare const previewPack: (input: PackInput) => Laid
export declare const exportPack: (input: PackInput, options?: ExportOptions) => Promise<Uint8Array>
