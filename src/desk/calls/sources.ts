import { basename } from 'node:path'
import * as v from 'valibot'
import type { Failure } from '#contract/failures'
import type { Desk } from '#contract/transport'
import type { ImportOutcome, Imported } from '#contract/views'
import { Edit, type SourceAdd } from '#core/edit/edit'
import { type Known, knownAfter } from '#core/edit/known'
import type { Kit, KitId } from '#core/model'
import type { Result } from '#core/model/result'
import { readPaste } from '../import/paste'
import { readDocument } from '../import/readDocument'
import { fileBytes } from '../import/readFile'
import type { Reading } from '../import/reading'
import { type SourceWithFindings, sourceFrom } from '../import/sourceFrom'
import { type TakenIn, asOneEdit, takeIn } from '../import/takeIn'
import { Refusal, answered } from '../refusal'
import type { KitStore } from '../store/kitStore'
import type { Workroom } from '../workroom'

/** Something to be read: by what name it is called to a person, and how it is read when its turn comes. */
interface Arrival {
  readonly name: string
  readonly fileName: string | null
  readonly read: () => Promise<{ readonly reading: Reading; readonly bytes: Uint8Array | null }>
}

interface Read {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly result: Result<SourceWithFindings, Failure>
}

/** How texts come into a kit, or into a new one. */
export const sourceCalls = (room: Workroom) =>
  ({
    'source.paste': ({ kitId, text, html }) =>
      answered(async () => {
        const { view, outcomes } = await imported(room, kitId, [
          { name: '', fileName: null, read: async () => ({ reading: readPaste(text, html), bytes: null }) },
        ])
        if (view === null) throw new Error('A paste that was taken in nowhere')
        return { view, outcomes }
      }),
    'source.choose': ({ kitId }) =>
      answered(async () => {
        const paths = await room.host.chooseFiles({
          what: 'sources',
          extensions: ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'docx'],
        })
        return paths === null || paths.length === 0 ? null : imported(room, kitId, paths.map(fileAt))
      }),
    'source.import': ({ kitId, files }) =>
      answered(() =>
        imported(
          room,
          kitId,
          files.map(({ name, bytes }) => ({
            name,
            fileName: name,
            read: async () => ({ reading: await readDocument(name, bytes), bytes }),
          })),
        ),
      ),
  }) satisfies Partial<Desk>

/** Everything that can be read goes in as one edit; what cannot is refused file by file. All refused: no kit is made. */
const imported = async (room: Workroom, kitId: KitId | null, arrivals: readonly Arrival[]): Promise<Imported> => {
  const reads = await readAll(room, arrivals)
  if (kitId !== null) return addedTo(room, kitId, reads)
  const kit = await room.newKit()
  const { outcomes, edits } = takeInAll(room, kit, reads)
  if (edits.length === 0 && reads.length === 1) throw firstRefusal(outcomes)
  if (edits.length === 0) return { view: null, outcomes }
  await keepOriginals(await room.add(kit), reads)
  return { view: await room.change(kit.id, (store, now) => store.decide(asStored(edits), now)), outcomes }
}

/** The proposals are worked out on the kit as it is in the moment of the edit, so that nothing decided meanwhile is undone. */
const addedTo = async (room: Workroom, kitId: KitId, reads: readonly Read[]): Promise<Imported> => {
  let outcomes: readonly ImportOutcome[] = []
  const edit = (kit: Kit): Edit => {
    const taken = takeInAll(room, kit, reads)
    outcomes = taken.outcomes
    if (taken.edits.length === 0 && reads.length === 1) throw firstRefusal(outcomes)
    return asStored(taken.edits)
  }
  const view = await room.change(kitId, async (store, now) => {
    await keepOriginals(store, reads)
    return store.decideOn(edit, now)
  })
  return { view, outcomes }
}

/** The files as they came lie beside the kit before an edit names them. */
const keepOriginals = async (store: KitStore, reads: readonly Read[]): Promise<void> => {
  for (const { bytes, result } of reads) if (bytes !== null && result.ok) await store.originals.put(bytes)
}

const readAll = async (room: Workroom, arrivals: readonly Arrival[]): Promise<readonly Read[]> => {
  const reads: Read[] = []
  for (const { name, fileName, read } of arrivals) {
    if (arrivals.length > 1) room.host.emit({ event: 'import.progress', done: reads.length, total: arrivals.length })
    // The rest of the program gets a turn between two files.
    await new Promise<void>((resolve) => setImmediate(resolve))
    let bytes: Uint8Array | null = null
    const result = await answered(async () => {
      const received = await read()
      bytes = received.bytes
      return sourceFrom(received.reading, { id: room.makeId('src'), now: room.host.now(), fileName, bytes })
    })
    reads.push({ name, bytes, result })
  }
  if (arrivals.length > 1) room.host.emit({ event: 'import.progress', done: arrivals.length, total: arrivals.length })
  return reads
}

const takeInAll = (
  room: Workroom,
  before: Known,
  reads: readonly Read[],
): { readonly outcomes: readonly ImportOutcome[]; readonly edits: readonly SourceAdd[] } => {
  const outcomes: ImportOutcome[] = []
  const edits: SourceAdd[] = []
  let known = before
  for (const { name, result } of reads) {
    const taken = result.ok ? takenOrRefused(known, result.value, room) : result
    outcomes.push({ name, result: taken.ok ? { ok: true, ...summaryOf(taken.value) } : taken })
    if (!taken.ok) continue
    known = knownAfter(known, taken.value.edit)
    edits.push(taken.value.edit)
  }
  return { outcomes, edits }
}

const takenOrRefused = (known: Known, findings: SourceWithFindings, { makeId }: Workroom): Result<TakenIn, Failure> => {
  try {
    return { ok: true, value: takeIn(known, findings, makeId) }
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, failure: problem.failure }
    throw problem
  }
}

/** What we made ourselves is checked like what comes from outside: a kit must never hold what it could not be read from. */
const asStored = (edits: readonly SourceAdd[]): Edit => v.parse(Edit, asOneEdit(edits))

const firstRefusal = (outcomes: readonly ImportOutcome[]): Error => {
  const refused = outcomes.find(({ result }) => !result.ok)?.result
  return refused === undefined || refused.ok
    ? new Error('Nothing arrived')
    : new Refusal(refused.failure.code, refused.failure.facts)
}

const summaryOf = ({ edit, notes }: TakenIn) => ({
  sourceId: edit.source.id,
  quotes: edit.quotes.length,
  people: edit.people.length,
  notes,
})

const fileAt = (path: string): Arrival => {
  const name = basename(path)
  return {
    name,
    fileName: name,
    read: async () => {
      const bytes = await fileBytes(path)
      return { reading: await readDocument(name, bytes), bytes }
    },
  }
}
