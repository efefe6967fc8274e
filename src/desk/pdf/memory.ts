import { hash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { FaceName, Item } from '#core/layout/page'
import { FaceSigns, type Sign } from './alphabet'
import type { PageContent } from './pageContent'
import type { Signs } from './textOperators'

/**
 * What was painted before and may stand in the next file as it is. A file is the same to the last byte with a memory and
 * without one. Of one process and one set of faces.
 */
export interface PaintMemory {
  /** What is a page's own, by its first item: as long as that is remembered. */
  readonly pages: WeakMap<Item, PaintedItems>
  /** Of the same items, the signs that their words take. */
  readonly signsOfItems: WeakMap<Item, SignedItems>
  readonly signs: Signs
  /** Bytes made small, once for the same bytes. */
  readonly deflated: (bytes: Uint8Array) => Uint8Array
}

interface SignedItems {
  readonly items: readonly Item[]
  readonly signs: ReadonlyMap<FaceName, ReadonlySet<Sign>>
}

interface PaintedItems {
  readonly items: readonly Item[]
  readonly content: PageContent
}

/** Of a longer pack no page is remembered as it was painted: it is set whole each time, and all its pages are new. */
export const mostPages = 500

/** So many bytes of streams are kept: those of a few packs of a hundred pages. What was not asked for the longest goes first. */
const mostBytes = 16_000_000

export const newPaintMemory = (): PaintMemory => {
  const kept = new Map<string, Uint8Array>()
  // The content of a page that was painted before is the same bytes, and need not be read to be known.
  const keys = new WeakMap<Uint8Array, string>()
  let total = 0
  const signs = new Map<FaceName, FaceSigns>()
  return {
    pages: new WeakMap(),
    signsOfItems: new WeakMap(),
    signs: (face) => {
      const known = signs.get(face) ?? new FaceSigns()
      signs.set(face, known)
      return known
    },
    deflated: (bytes) => {
      const key = keys.get(bytes) ?? hash('sha256', bytes, 'base64')
      keys.set(bytes, key)
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const small = new Uint8Array(deflateSync(bytes))
      kept.set(key, small)
      total += small.length
      for (const [oldest, { length }] of kept) {
        if (total <= mostBytes) break
        kept.delete(oldest)
        total -= length
      }
      return small
    },
  }
}
