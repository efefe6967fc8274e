import type { Strip } from '../draft/strip'
import type { AnchorName, Block } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import type { TagId, TagNode } from '../page'
import type { Unprintable } from '../unprintable'
import type { PagesBefore } from '../pages/paginate'
import { BlockMemory } from './blocks'
import { PageMemory } from './pages'

/**
 * What was set before and may be set again: after one word was changed nearly all of a pack is. Everything is known by all
 * that it was made from, so pages are the same with a memory and without one. Of one process and one set of faces.
 */
export interface LayoutMemory {
  readonly blocks: BlockMemory
  /** By their first block. */
  readonly whole: WeakMap<Block, WholeSection>
  readonly sections: WeakMap<readonly Strip[], SectionBefore>
  readonly broken: PagesBefore
  /** The places of the pack that was set last. */
  readonly anchors: { last: ReadonlySet<AnchorName> }
  readonly pages: PageMemory
}

/** A section as it was set, with everything else that setting it said. */
export interface SetSection {
  readonly strips: readonly Strip[]
  readonly notes: readonly PackNote[]
  readonly missing: readonly string[]
  readonly unprintable: readonly Unprintable[]
}

/** A section of the very same blocks, in the same place of the structure, when links could lead to the same places. */
interface WholeSection {
  readonly how: string
  readonly section: TagId
  readonly anchors: Pick<ReadonlySet<AnchorName>, 'has'>
  readonly blocks: readonly Block[]
  readonly set: SetSection
  readonly nodes: readonly TagNode[]
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
  whole: new WeakMap(),
  sections: new WeakMap(),
  broken: new WeakMap(),
  anchors: { last: new Set() },
  pages: new PageMemory(),
})
