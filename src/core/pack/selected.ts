import type { Event, ExportedItem, NumberedCopy, Pack } from '#core/model'
import type { ReaderView } from '#core/view/view'
import type { PackNote } from './note'

/** What of a reader's view one pack holds. A pack can leave out what its reader may see, and never more. */
export interface Selection extends Omit<ReaderView, 'packs' | 'notes'> {
  readonly pack: Pack
  readonly marking: Event['marking']
  readonly notes: readonly PackNote[]
  /** Whose last file its addendum amends, and what that says today; null where it has no addendum, or nothing has left. */
  readonly amends: { readonly pack: Pick<Pack, 'id' | 'audience'>; readonly items: readonly ExportedItem[] } | null
  /** Which copy it is, and whose; null: it has no number. */
  readonly copy: NumberedCopy | null
}

/** The same before it is known what it amends, and whose copy it is. */
export type Seen = Omit<Selection, 'amends' | 'copy'>
