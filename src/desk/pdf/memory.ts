import { hash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { FaceName, Item, Page } from '#core/layout/page'
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
  readonly signsOfPages: WeakMap<Page, ReadonlyMap<FaceName, ReadonlySet<Sign>>>
  readonly signs: Signs
  /** Bytes made small, once for the same bytes. */
  readonly deflated: (bytes: Uint8Array) => Uint8Array
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
  let total = 0
  const signs = new Map<FaceName, FaceSigns>()
  return {
    pages: new WeakMap(),
    signsOfPages: new WeakMap(),
    signs: (face) => {
      const known = signs.get(face) ?? new FaceSigns()
      signs.set(face, known)
      return known
    },
    deflated: (bytes) => {
      const key = hash('sha256', bytes, 'base64')
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
