import { basename } from 'node:path'
import * as v from 'valibot'
import type { Desk } from '#contract/transport'
import type { ImportOutcome, Imported } from '#contract/views'
import { Edit } from '#core/edit/edit'
import type { SourceAdd } from '#core/edit/proposals'
import type { Kit, KitId } from '#core/model'
import { readPaste } from '../import/paste'
import { readDocument } from '../import/readDocument'
import { readFileAsReceived } from '../import/readFile'
import type { Reading } from '../import/reading'
import { type TakenIn, asOneEdit, takeIn } from '../import/takeIn'
import { Refusal, answered } from '../refusal'
import type { Workroom } from '../workroom'

/** Something to be read: by what name it is called to a person, and how it is read when its turn comes. */
interface Arrival {
  readonly name: string
  readonly fileName: string | null
  readonly read: () => Promise<Reading>
}

/** How texts come into a kit, or into a new one. */
export const sourceCalls = (room: Workroom) =>
  ({
    'source.paste': ({ kitId, text, html }) =>
      answered(() => imported(room, kitId, [{ name: '', fileName: null, read: async () => readPaste(text, html) }])),
    'source.choose': ({ kitId }) =>
      answered(async () => {
        const paths = await room.host.chooseFiles({ title: '', extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx'] })
        return paths === null || paths.length === 0 ? null : imported(room, kitId, paths.map(fileAt))
      }),
    'source.import': ({ kitId, files }) =>
      answered(() => imported(room, kitId, files.map(({ name, bytes }) => ({ name, fileName: name, read: () => readDocument(name, bytes) })))),
  }) satisfies Partial<Desk>

/** Everything that can be read goes in as one edit; what cannot is refused file by file. All refused: nothing happens. */
const imported = async (room: Workroom, kitId: KitId | null, arrivals: readonly Arrival[]): Promise<Imported> => {
  const before = kitId === null ? room.blankKit() : (await room.at(kitId)).view.kit
  const { outcomes, edits } = await readAll(room, before, arrivals)
  const only = outcomes[0]?.result
  if (edits.length === 0 && (kitId === null || arrivals.length === 1) && only?.ok === false) {
    throw new Refusal(only.failure.code, only.failure.facts)
  }
  if (kitId === null) await room.add(before)
  if (edits.length === 0) return { view: (await room.at(before.id)).view, outcomes }
  const edit = v.parse(Edit, asOneEdit(edits))
  return { view: await room.change(before.id, (store, now) => store.decide(edit, now)), outcomes }
}

const readAll = async (
  room: Workroom,
  before: Kit,
  arrivals: readonly Arrival[],
): Promise<{ readonly outcomes: readonly ImportOutcome[]; readonly edits: readonly SourceAdd[] }> => {
  const outcomes: ImportOutcome[] = []
  const edits: SourceAdd[] = []
  let kit = before
  for (const [index, { name, fileName, read }] of arrivals.entries()) {
    if (arrivals.length > 1) room.host.emit({ event: 'import.progress', done: index, total: arrivals.length })
    const taken = await answered(async () => takeIn(kit, await read(), { makeId: room.makeId, now: room.host.now(), fileName }))
    if (taken.ok) {
      kit = taken.value.kit
      edits.push(taken.value.edit)
    }
    outcomes.push({ name, result: taken.ok ? { ok: true, ...summaryOf(taken.value) } : taken })
  }
  if (arrivals.length > 1) room.host.emit({ event: 'import.progress', done: arrivals.length, total: arrivals.length })
  return { outcomes, edits }
}

const summaryOf = ({ edit, notes }: TakenIn) => ({
  sourceId: edit.source.id,
  quotes: edit.quotes.length,
  people: edit.people.length,
  notes,
})

const fileAt = (path: string): Arrival => {
  const name = basename(path)
  return { name, fileName: name, read: () => readFileAsReceived(path) }
}
