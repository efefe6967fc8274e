import type { Strip } from '../draft/strip'
import type { PagesBefore } from '../pages/paginate'
import { BlockMemory } from './blocks'
import { PageMemory } from './pages'

/**
 * What was set before and may be set again: after one word was changed nearly all of a pack is. Everything is known by all
 * that it was made from, so pages are the same with a memory and without one. Of one process and one set of faces.
 */
export interface LayoutMemory {
  readonly blocks: BlockMemory
  readonly sections: WeakMap<readonly Strip[], SectionBefore>
  readonly broken: PagesBefore
  readonly pages: PageMemory
}

/** A section that was put together of the same blocks. */
interface SectionBefore {
  /** How it was to be put together. */
  readonly how: string
  readonly parts: readonly (readonly Strip[])[]
  readonly strips: readonly Strip[]
}

export const newLayoutMemory = (): LayoutMemory => ({
  blocks: new BlockMemory(),
  sections: new WeakMap(),
  broken: new WeakMap(),
  pages: new PageMemory(),
})
