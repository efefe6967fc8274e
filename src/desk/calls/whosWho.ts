import type { Desk } from '#contract/transport'
import { type KnownPerson, type Taking, knownFrom, takingOf, takingsOfAll } from '#core/edit/whosWho'
import type { Kit } from '#core/model'
import { Refusal, answered } from '../refusal'
import { Media, copyPhoto } from '../store/media'
import type { Workroom } from '../workroom'
import { instantNow } from './packFile'
import { readableKits } from './readableKits'

/** The people of one kit as the others of the library know them. */
export const whosWhoCalls = (room: Workroom) =>
  ({
    'person.known': ({ kitId }) => answered(async () => knownIn(room, (await room.seen(kitId)).view.kit)),
    'person.takeOver': ({ kitId, of }) =>
      answered(async () => {
        const { view, media } = await room.at(kitId)
        const known = await knownIn(room, view.kit)
        const one = of === null ? null : known.find((other) => isMeant(other, of))
        if (one === undefined) throw new Refusal('edit.unknown', { id: of?.from.personId ?? '' })
        const today = instantNow(room).slice(0, 10)
        const takingsIn = (kit: Kit): readonly Taking[] =>
          one === null ? takingsOfAll(kit, known, today) : [takingOf(kit, one, of?.fields ?? null, today) ?? []].flat()
        const pictures = new Set<string>()
        for (const { patch, photoFrom } of takingsIn(view.kit)) {
          if (photoFrom === null || !patch.photo) continue
          const from = new Media(room.disk, room.shelf.folderOf(photoFrom))
          if (await copyPhoto(patch.photo.sha256, from, media)) pictures.add(patch.photo.sha256)
        }
        // Made of the kit as it is now: what was typed while the pictures were copied stays.
        return room.change(kitId, async (store, now) => {
          const edits = takingsIn(store.view.kit).flatMap(({ personId, patch: { photo, ...rest } }) => {
            const patch = photo && pictures.has(photo.sha256) ? { ...rest, photo } : rest
            return Object.keys(patch).length === 0 ? [] : [{ kind: 'person.change' as const, id: personId, patch }]
          })
          return edits.length === 0 ? store.view : store.decide({ kind: 'several', edits }, now)
        })
      }),
  }) satisfies Partial<Desk>

const knownIn = async (room: Workroom, kit: Kit): Promise<readonly KnownPerson[]> =>
  knownFrom(kit, await readableKits(room))

interface Meant {
  readonly personId: string
  readonly from: { readonly kitId: string; readonly personId: string }
}

const isMeant = (known: KnownPerson, { personId, from }: Meant): boolean =>
  known.personId === personId && known.kitId === from.kitId && known.told.id === from.personId
