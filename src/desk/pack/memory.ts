import { type LayoutMemory, newLayoutMemory } from '#core/layout/memory/memory'
import type { Kit } from '#core/model'
import { reconcile } from '#core/model/reconcile'
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

/** So many kits are held, to know again what did not change in them. */
const mostKits = 4

/** Kits as they come from another process, made of the objects of the kit before wherever nothing changed. */
export const sameKits = (): ((kit: Kit) => Kit) => {
  let held: readonly Kit[] = []
  return (kit) => {
    const known = reconcile(
      held.find(({ id }) => id === kit.id),
      kit,
    )
    held = [known, ...held.filter(({ id }) => id !== kit.id)].slice(0, mostKits)
    return known
  }
}
