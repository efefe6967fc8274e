import type { Failure } from '#contract/failures'
import type { WaitingChanges } from '#contract/views'
import type { Instant, KitId } from '#core/model'

/** What only the person can answer about a kit and its disk. */
export type DiskQuestion =
  /** The window is to be closed while changes wait. */
  | { readonly kind: 'closing'; readonly kitId: KitId; readonly waiting: WaitingChanges }
  /** Another program wrote the kit file; what it wrote lies beside ours under that name. */
  | { readonly kind: 'changedOutside'; readonly kitId: KitId; readonly file: string; readonly at: Instant }
  /** A kit file was taken in that differs from the kit in the library; `kitId` is what it became. */
  | {
      readonly kind: 'takenIn'
      readonly kitId: KitId
      readonly known: KitId
      readonly title: string
      readonly differences: number
    }
  /** Another program has the kit open. */
  | { readonly kind: 'inUse'; readonly kitId: KitId; readonly title: string; readonly failure: Failure }
  /** The newest state cannot be read; an older one perhaps. */
  | { readonly kind: 'damaged'; readonly kitId: KitId; readonly title: string }
  /** The kit went on elsewhere while changes waited here. */
  | { readonly kind: 'split'; readonly kitId: KitId; readonly title: string }
