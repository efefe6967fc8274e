import type { Desk } from '#contract/transport'
import { measurePhoto } from '../pictures/photo'
import { Refusal, answered } from '../refusal'
import type { Workroom } from '../workroom'

/** Pictures of people: checked, kept beside the kit, then named by an edit. */
export const photoCalls = (room: Workroom) =>
  ({
    'person.photo': ({ kitId, personId, bytes, alt }) =>
      answered(async () => {
        const size = measurePhoto(bytes)
        const { media, view } = await room.at(kitId)
        if (!view.kit.people.some((person) => person.id === personId))
          throw new Refusal('edit.unknown', { id: personId })
        const sha256 = await media.put(bytes)
        return room.change(kitId, (store, now) =>
          store.decide({ kind: 'person.change', id: personId, patch: { photo: { sha256, ...size, alt } } }, now),
        )
      }),
  }) satisfies Partial<Desk>
