import type { ExportedVersion, Instant, Kit, Pack } from '#core/model'
import { inKit } from '../readers'
import { selectionFor } from '../selection'
import { type Changes, changesSince, lastFile } from './changes'
import { itemsOf } from './items'

/** What differs between two versions of a pack; `to`: null is the pack as it is now. Null: one of them is not remembered. */
export const changesBetween = (kit: Kit, pack: Pack, from: number, to: number | null, now: Instant): Changes | null => {
  const before = fileOf(kit, pack, from)
  const after = to === null ? itemsOf(selectionFor(inKit(kit, pack), pack, now)) : fileOf(kit, pack, to)?.items
  return before === null || after === undefined ? null : changesSince(before, after)
}

const fileOf = ({ exports }: Kit, pack: Pack, version: number): ExportedVersion | null => {
  const file = lastFile(exports, pack, version + 1)
  return file?.version === version && file.items.length > 0 ? file : null
}
