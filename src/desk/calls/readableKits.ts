import type { Kit } from '#core/model'
import type { Workroom } from '../workroom'

/** The last changed first; kits that cannot be read are passed over, the list of kits names them. */
export const readableKits = async (room: Workroom): Promise<readonly Kit[]> => {
  const found = await Promise.all((await room.shelf.ids()).map((id) => room.shelf.read(id)))
  return found
    .flatMap((onShelf) => ('kit' in onShelf ? [onShelf] : []))
    .toSorted((left, right) => right.changed - left.changed)
    .map(({ kit }) => kit)
}
