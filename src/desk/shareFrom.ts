import { dirname } from 'node:path'
import type { Kit } from '#core/model'
import { type Shared, type Sharing, sharedKit } from '#core/share/sharedKit'
import { writeShared } from './shareFile'
import { kitFileIn } from './store/generations'
import { Media, shelvedBeside } from './store/media'
import { nodeDisk } from './store/nodeDisk'
import { writingTo } from './store/trouble'
import { kitAt, kitFileAt } from './verifyFile'

/**
 * Writes a part of the kit that lies at `path` to `out`, for somebody else. `wish` says of the kit whose words and for whom.
 * Where no quotation goes along there is nothing to share, and no file is written. Refuses a kit of a protected library: outside it everybody could read what is written.
 */
export const shareFrom = async (path: string, out: string, wish: (kit: Kit) => Sharing): Promise<Shared> => {
  const kit = await kitAt(path)
  const shared = sharedKit(kit, wish(kit))
  if (shared.kit.quotes.length === 0) return shared
  const file = await kitFileAt(path)
  const pictures =
    file === kitFileIn(dirname(file))
      ? new Media(nodeDisk, dirname(file), 'media')
      : shelvedBeside(nodeDisk, file, 'media')
  await writingTo(nodeDisk, out, () => writeShared(kit, shared, pictures, { path: out }))
  return shared
}
