import * as v from 'valibot'
import type { Desk } from '#contract/transport'
import { apply } from '#core/edit/apply'
import { Edit, type SingleEdit } from '#core/edit/edit'
import { proposalsFrom } from '#core/edit/proposals'
import type { FileForm, Kit, MakeId, Source } from '#core/model'
import type { SourceWithFindings } from '../import/sourceFrom'
import type { KitStore } from '../store/kitStore'
import { Refusal, answered, orRefuse } from '../refusal'
import type { Workroom } from '../workroom'

/** A source read anew from the file it came from, because its letters were taken for others. */
export const decodingCalls = (room: Workroom) =>
  ({
    'source.decode': ({ kitId, sourceId, encoding }) =>
      answered(async () => {
        const store = await room.at(kitId)
        const { name, bytes, form } = await originalOf(store, sourceId)
        const about = { id: room.makeId('src'), now: room.host.now() }
        const found = await room.reading.read({ kind: 'file', ...about, name, bytes, encoding, form })
        return room.change(kitId, (open, now) =>
          open.decideOn((present) => readAnew(present, sourceIn(present, sourceId), found, room.makeId), now),
        )
      }),
  }) satisfies Partial<Desk>

/** The file that a source came from, as it came, with its name and as what it was read; refused where it is not kept. */
export const originalOf = async (
  store: KitStore,
  id: Source['id'],
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly form: FileForm | null }> => {
  const { arrival, fileName, title } = sourceIn(store.view.kit, id)
  const name = fileName ?? title
  const bytes = arrival.original === null ? null : await store.originals.get(arrival.original.sha256)
  if (bytes === null) throw new Refusal('file.missing', { name })
  return { name, bytes, form: arrival.original?.form ?? null }
}

const sourceIn = (kit: Kit, id: Source['id']): Source => {
  const source = kit.sources.find((other) => other.id === id)
  if (source === undefined) throw new Refusal('edit.unknown', { id })
  return source
}

/**
 * What was read takes the place of the source, with what is proposed from it; what a person wrote about the source stays.
 * Quotations of letters that were never in the file go with them, and one undo brings all of it back.
 */
const readAnew = (kit: Kit, before: Source, { source, extraction }: SourceWithFindings, makeId: MakeId): Edit => {
  const removal: SingleEdit = { kind: 'source.remove', id: before.id }
  const without = orRefuse(apply(kit, removal))
  const { publisher, address, supersedes, versionOf } = before
  const described = { ...source, publisher, address, supersedes, versionOf, received: before.received }
  const after = kit.sources[kit.sources.indexOf(before) + 1]
  return v.parse(Edit, {
    kind: 'several',
    edits: [
      removal,
      proposalsFrom({ kit: without, source: described, extraction, makeId }),
      { kind: 'source.move', id: source.id, before: after?.id ?? null },
    ],
  })
}
