import type { KitView } from '#contract/views'
import { type Kit, blankKit, makeIdsFrom } from '#core/model'

const now = '2026-03-01T10:00:00.000Z'
let number = 0
const makeId = makeIdsFrom(() => `kit${String((number += 1)).padStart(8, '0')}`)

/** A kit in which nothing is written, each with an identifier of its own. */
export const newKit = (): Kit => blankKit(makeId, now)

/** A kit as the window is given it, whole and saved. */
export const viewOf = (kit: Kit, more: Partial<KitView> = {}): KitView => ({
  kit,
  undo: null,
  redo: null,
  savedAt: now,
  recovered: null,
  waiting: null,
  readOnly: false,
  ...more,
})
