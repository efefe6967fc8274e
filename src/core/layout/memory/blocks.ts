import type { AnchorName, Block } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import type { Draft } from '../draft/draft'
import type { Strip } from '../draft/strip'
import type { TagId, TagNode } from '../page'
import type { Unprintable } from '../unprintable'

/** A block as it was set, with everything else that setting it said. */
export interface SetBlock {
  readonly strips: readonly Strip[]
  /** The elements of the structure that it grew, the first of them being number `base`. */
  readonly nodes: readonly TagNode[]
  readonly section: TagId
  readonly base: TagId
  readonly notes: readonly PackNote[]
  /** Letters that no face can draw. */
  readonly missing: readonly string[]
  readonly unprintable: readonly Unprintable[]
  /** Places that it asked for, to lead there, and whether there were such. */
  readonly asked: ReadonlyMap<AnchorName, boolean>
}

interface Kept {
  /** The same block where it stands in the structure; several where a pack says the same several times. */
  places: readonly SetBlock[]
  readonly weight: number
  /** When it was asked for last: counted, not timed. */
  used: number
}

/** What a block is known by: everything that it says, and everything else that it was set from. */
export interface BlockKey {
  readonly around: string
  readonly says: string
}

/** So many pieces of lines are kept: those of about five hundred pages, or of a few packs of a hundred. */
const mostDrafts = 75_000
/** Beyond that so much is left: what was not asked for the longest is forgotten first. */
const leftOver = 0.75
/** A block that is said oftener in one pack is set in its place anew. */
const mostPlaces = 8

/** Blocks by everything that they were set from. */
export class BlockMemory {
  private readonly kept = new Map<string, Map<string, Kept>>()
  private spellings = new WeakMap<Block, string>()
  private drafts = 0
  private asked = 0

  /** All that a block says, written out: once for as long as it is the same one. */
  spelled(block: Block): string {
    const before = this.spellings.get(block)
    if (before !== undefined) return before
    const own = JSON.stringify(block)
    this.spellings.set(block, own)
    return own
  }

  /**
   * The block of this key as it would be set now, its first element having the number `base`; null where it must be set.
   * What it asked of the pack around it must be as it was.
   */
  find(
    { around, says }: BlockKey,
    section: TagId,
    base: TagId,
    anchors: Pick<ReadonlySet<AnchorName>, 'has'>,
  ): SetBlock | null {
    const kept = this.kept.get(around)?.get(says)
    const [first] = kept?.places ?? []
    if (kept === undefined || first === undefined) return null
    for (const [anchor, was] of first.asked) if (anchors.has(anchor) !== was) return null
    kept.used = this.asked += 1
    const same = kept.places.find(
      (place) => place.section === section && (place.base === base || place.nodes.length === 0),
    )
    if (same !== undefined) return same
    const moved = replanted(first, section, base)
    kept.places = [moved, ...kept.places.slice(0, mostPlaces - 1)]
    return moved
  }

  keep({ around, says }: BlockKey, set: SetBlock): void {
    const weight = 1 + set.strips.reduce((sum, { drafts, side }) => sum + drafts.length + (side?.drafts.length ?? 0), 0)
    const alike = this.kept.get(around) ?? new Map<string, Kept>()
    this.kept.set(around, alike)
    this.drafts += weight - (alike.get(says)?.weight ?? 0)
    alike.set(says, { places: [set], weight, used: (this.asked += 1) })
    if (this.drafts > mostDrafts) this.makeRoom()
  }

  /** After a pack that is longer than the bound: what is left of it would be forgotten block by block when it is set again. */
  forget(): void {
    this.kept.clear()
    this.spellings = new WeakMap()
    this.drafts = 0
  }

  private makeRoom(): void {
    const all = [...this.kept].flatMap(([around, alike]) =>
      [...alike].map(([says, { weight, used }]) => ({ around, says, weight, used })),
    )
    for (const { around, says, weight } of all.toSorted((one, other) => one.used - other.used)) {
      if (this.drafts <= mostDrafts * leftOver) return
      this.drafts -= weight
      const alike = this.kept.get(around)
      alike?.delete(says)
      if (alike?.size === 0) this.kept.delete(around)
    }
  }
}

/** The same block elsewhere in the structure: its own elements have other numbers, and stand in another section. */
const replanted = (set: SetBlock, section: TagId, base: TagId): SetBlock => {
  const tagOf = (tag: TagId): TagId => (tag === set.section ? section : tag >= set.base ? tag - set.base + base : tag)
  const draftOf = <One extends Draft>(draft: One): One =>
    'tag' in draft && draft.tag !== undefined ? { ...draft, tag: tagOf(draft.tag) } : draft
  const stripOf = (strip: Strip): Strip => ({
    ...strip,
    drafts: strip.drafts.map(draftOf),
    ...(strip.side === undefined ? {} : { side: { ...strip.side, drafts: strip.side.drafts.map(draftOf) } }),
    ...(strip.atTop === undefined ? {} : { atTop: stripOf(strip.atTop) }),
  })
  return {
    ...set,
    section,
    base,
    strips: set.strips.map(stripOf),
    nodes: set.nodes.map((node) => (node.parent === null ? node : { ...node, parent: tagOf(node.parent) })),
  }
}
