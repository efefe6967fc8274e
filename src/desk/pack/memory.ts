import { type LayoutMemory, newLayoutMemory } from '#core/layout/memory/memory'
import { type PaintMemory, newPaintMemory } from '../pdf/memory'

/**
 * What the process that makes packs remembers from one order to the next, each part within bounds of its own. Pages and
 * bytes are the same without it. It belongs to one set of faces.
 */
export interface PackMemory {
  readonly layout: LayoutMemory
  readonly paint: PaintMemory
}

export const newPackMemory = (): PackMemory => ({ layout: newLayoutMemory(), paint: newPaintMemory() })
