import type { Desk } from '#contract/transport'
import { clonedKit } from '#core/edit/clonedKit'
import { startHistory } from '#core/edit/history'
import { sinceLast } from '#core/edit/sinceLast'
import { answered } from '../refusal'
import { Media, copyNamed, copyPictures } from '../store/media'
import { originalsOf } from '../store/pictures'
import type { Workroom } from '../workroom'
import { instantNow } from './packFile'

/** A kit that goes on from another, and what was said in between. */
export const cloneCalls = (room: Workroom) =>
  ({
    'kit.clone': ({ kitId, parts }) =>
      answered(async () => {
        const { view, media } = await room.seen(kitId)
        const kit = clonedKit(view.kit, { makeId: room.makeId, now: instantNow(room), parts })
        const store = await room.add(kit)
        const history = startHistory(kit)
        await copyPictures(history, media, store.media)
        const originals = new Media(room.disk, room.shelf.folderOf(kitId), 'originals')
        await copyNamed(originalsOf(history), originals, store.originals)
        return store.view
      }),
    'kit.since': ({ kitId }) =>
      answered(async () => {
        const { kit } = (await room.seen(kitId)).view
        if (kit.follows === null || !(await room.shelf.ids()).includes(kit.follows)) return null
        const earlier = await room.shelf.read(kit.follows)
        return 'kit' in earlier ? sinceLast(kit, earlier.kit) : null
      }),
  }) satisfies Partial<Desk>
