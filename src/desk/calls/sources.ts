import { basename } from 'node:path'
import * as v from 'valibot'
import type { Failure } from '#contract/failures'
import type { Desk } from '#contract/transport'
import type { BegunQuotation, ImportNote, ImportOutcome, Imported, WaysToRead } from '#contract/views'
import { Edit, type SourceAdd } from '#core/edit/edit'
import { type Known, knownAfter } from '#core/edit/known'
import { type Kit, type KitId, type Source, isReported } from '#core/model'
import { currentIn } from '#core/quote/versions/currentIn'
import { changesIn } from '#core/text/changes'
import { lookingForTwin } from '#core/text/twins'
import { wordDiff } from '#core/text/wordDiff'
import { fitting } from '#core/model/fields/fits'
import { longestPiece } from '#contract/wire/parcels'
import { type Result, success } from '#core/model/result'
import type { Turns } from '#core/model/turns'
import { readableExtensions } from '../import/limits'
import { fileBytes } from '../import/readFile'
import type { ReadOrder } from '../import/room/messages'
import type { SourceWithFindings } from '../import/sourceFrom'
import { type TakenIn, asOneEdit, takingIn } from '../import/takeIn'
import { waysToRead } from '../import/waysToRead'
import { unhurried } from '../process/unhurried'
import { Refusal, answered } from '../refusal'
import type { KitStore } from '../store/kitStore'
import type { Workroom } from '../workroom'
import { decodingCalls, originalOf } from './decoding'
import { readableKits } from './readableKits'
import { WaitingFiles } from './waitingFiles'

/** What a person says of a file. */
type Said = Partial<Pick<Extract<ReadOrder, { kind: 'file' }>, 'encoding' | 'form' | 'password'>>

type What =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly said?: Said }
  | { readonly kind: 'typed'; readonly bytes: Uint8Array; readonly pages: readonly string[] }
  | Omit<Extract<ReadOrder, { kind: 'paste' }>, 'id' | 'now'>

/** Something to be read: by what name it is called to a person (empty for a paste), and what it is when its turn comes. */
interface Arrival {
  readonly name: string
  readonly what: () => Promise<What>
  /** Of a file that was refused before: under which its bytes are kept. */
  readonly waits?: string
}

interface Read {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly result: Result<SourceWithFindings, Failure>
  /** Of a file that may still come in: under which its bytes are kept, and as what it may be read again. */
  readonly waits: string | null
  readonly ways: WaysToRead | null
}

/** How texts come into a kit, or into a new one. */
export const sourceCalls = (room: Workroom) => {
  const underWay = new Set<AbortController>()
  const waiting = new WaitingFiles(room.host.unique)
  /** An import that `source.cancel` can stop. */
  const imported = async (kitId: KitId | null, arrivals: readonly Arrival[]): Promise<Imported> => {
    const stop = new AbortController()
    underWay.add(stop)
    try {
      const reads = await readAll(room, waiting, arrivals, stop.signal)
      return await takenIn(room, kitId, await knownElsewhere(room, kitId, reads))
    } finally {
      underWay.delete(stop)
    }
  }
  /** A file that waits, once more; it waits on until it is in. */
  const again = async (kitId: KitId | null, waits: string, what: (bytes: Uint8Array) => What): Promise<Imported> => {
    const { name, bytes } = waiting.look(waits)
    const result = await imported(kitId, [{ name, waits, what: async () => what(bytes) }])
    if (result.view !== null) waiting.forget(waits)
    return result
  }
  return {
    ...decodingCalls(room),
    'source.paste': ({ kitId, text, html }) =>
      answered(async () => {
        const what: What = { kind: 'paste', text, html }
        const { view, outcomes } = await imported(kitId, [{ name: '', what: async () => what }])
        if (view === null) throw new Error('A paste that was taken in nowhere')
        return { view, outcomes }
      }),
    'source.choose': ({ kitId }) =>
      answered(async () => {
        const paths = await room.host.chooseFiles({ what: 'sources', extensions: readableExtensions })
        return paths === null || paths.length === 0 ? null : imported(kitId, paths.map(fileAt))
      }),
    'source.import': ({ kitId, files }) =>
      answered(() =>
        imported(
          kitId,
          files.map(({ name, bytes, ...said }) => ({ name, what: async () => ({ kind: 'file', bytes, said }) })),
        ),
      ),
    'source.unlock': ({ kitId, waits, password }) =>
      answered(() => again(kitId, waits, (bytes) => ({ kind: 'file', bytes, said: { password } }))),
    'source.retry': ({ kitId, waits, ...said }) =>
      answered(() => again(kitId, waits, (bytes) => ({ kind: 'file', bytes, said }))),
    'source.forget': async ({ waits }) => {
      for (const one of waits) waiting.forget(one)
      return success(null)
    },
    'source.transcribe': ({ kitId, waits, pages }) =>
      answered(() => again(kitId, waits, (bytes) => ({ kind: 'typed', bytes, pages }))),
    'source.piece': ({ of, from }) =>
      answered(async () => {
        const { bytes } =
          'waits' in of ? waiting.look(of.waits) : await originalOf(await room.at(of.kitId), of.sourceId)
        return { piece: bytes.slice(from, from + longestPiece), size: bytes.length }
      }),
    'source.attachment': ({ kitId, sourceId, index }) =>
      answered(async () => {
        const store = await room.at(kitId)
        const { name, bytes, form } = await originalOf(store, sourceId)
        const found = await room.reading.attachment(name, bytes, index, form)
        return imported(kitId, [
          { name: basename(found.name), what: async () => ({ kind: 'file', bytes: found.bytes }) },
        ])
      }),
    'source.cancel': async () => {
      for (const stop of underWay) stop.abort()
      return success(null)
    },
  } satisfies Partial<Desk>
}

/** Says of each text in which other kit it is a source already, or nearly so and with what difference: the newest is named. */
const knownElsewhere = async (
  room: Workroom,
  kitId: KitId | null,
  reads: readonly Read[],
): Promise<readonly Read[]> => {
  if (!reads.some(({ result }) => result.ok)) return reads
  const others = (await readableKits(room)).filter(({ id }) => id !== kitId)
  const noted: Read[] = []
  for (const read of reads) noted.push(await unhurried(withElsewhere(read, others)))
  return noted
}

const withElsewhere = function* (read: Read, others: readonly Kit[]): Turns<Read> {
  if (!read.result.ok) return read
  const { source, notes } = read.result.value
  const note = sameElsewhere(source, others) ?? (yield* twinElsewhere(source, others))
  return note === null ? read : { ...read, result: success({ ...read.result.value, notes: [...notes, note] }) }
}

const sameElsewhere = (source: Source, others: readonly Kit[]): ImportNote | null => {
  const found = others.flatMap(({ event, sources }) => {
    const same = sources.find(({ sha256 }) => sha256 === source.sha256)
    return same === undefined ? [] : [{ kit: event.title, title: same.title }]
  })
  const [newest, ...more] = found
  return newest === undefined ? null : { code: 'sameTextElsewhere', facts: { ...newest, others: more.length } }
}

/** A kit may hold megabytes of texts: each is looked at in a turn of its own, and looked through once. */
const twinElsewhere = function* (source: Source, others: readonly Kit[]): Turns<ImportNote | null> {
  for (const { event, sources } of others) {
    const twin = yield* lookingForTwin(source, currentIn(sources))
    if (twin === null) continue
    const differences = changesIn(wordDiff(twin.of.text, source.text))
      .slice(0, mostDifferences)
      .map(({ gone, come }) => `${gone === '' ? '–' : gone} → ${come === '' ? '–' : come}`)
    return {
      code: 'twinElsewhere',
      facts: {
        kit: event.title,
        title: twin.of.title,
        share: Math.floor(twin.share * 100),
        count: differences.length,
        words: differences.join('; ').slice(0, 300),
      },
    }
  }
  return null
}

const mostDifferences = 3

/** Everything that can be read goes in as one edit; what cannot is refused file by file. All refused: no kit is made. */
const takenIn = async (room: Workroom, kitId: KitId | null, reads: readonly Read[]): Promise<Imported> => {
  // Whether it comes in is still open: that is no refusal of the whole.
  if (reads.some(({ waits }) => waits !== null) && reads.every(({ result }) => !result.ok))
    return { view: null, outcomes: (await unhurried(takingInAll(room, room.blankKit(), reads))).outcomes }
  if (kitId !== null) return addedTo(room, kitId, reads)
  const kit = await room.newKit()
  const { outcomes, edits } = await unhurried(takingInAll(room, kit, reads))
  if (edits.length === 0 && reads.length === 1) throw firstRefusal(outcomes)
  if (edits.length === 0) return { view: null, outcomes }
  await keepOriginals(await room.add(kit), reads)
  return { view: await room.change(kit.id, (store, now) => store.decideOn(() => asStored(edits), now)), outcomes }
}

/** The proposals are worked out on the kit as it is in the moment of the edit, so that nothing decided meanwhile is undone. */
const addedTo = async (room: Workroom, kitId: KitId, reads: readonly Read[]): Promise<Imported> => {
  let outcomes: readonly ImportOutcome[] = []
  const edit = function* (kit: Kit): Turns<Edit> {
    const taken = yield* takingInAll(room, kit, reads)
    outcomes = taken.outcomes
    if (taken.edits.length === 0 && reads.length === 1) throw firstRefusal(outcomes)
    return yield* asStored(taken.edits)
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

/** One after the other in the reading room, each with a result of its own. */
const readAll = async (
  room: Workroom,
  waiting: WaitingFiles,
  arrivals: readonly Arrival[],
  signal: AbortSignal,
): Promise<readonly Read[]> => {
  const reads: Read[] = []
  const tell = (name: string): void =>
    room.host.emit({ event: 'import.progress', name, done: reads.length, total: arrivals.length })
  for (const { name, what, waits } of arrivals) {
    tell(name)
    let bytes: Uint8Array | null = null
    let isFile = false
    const result = await answered(async () => {
      if (signal.aborted) throw new Refusal('source.cancelled', name === '' ? {} : { name })
      const arrived = await what()
      if (arrived.kind !== 'paste') bytes = arrived.bytes
      isFile = arrived.kind === 'file'
      const about = { id: room.makeId('src'), now: room.host.now() }
      const onBeginning = (found: readonly BegunQuotation[]): void =>
        room.host.emit({ event: 'import.beginning', found })
      return room.reading.read(orderFor(arrived, { ...about, name }), { signal, onBeginning })
    })
    const ways = bytes === null || !isFile || result.ok ? null : waysToRead(result.failure, bytes)
    // A person who stopped the first reading of a file wanted nothing of it; who stopped another may try once more.
    const isOpen = isCancelled(result) ? isFile && waits !== undefined : ways !== null || isAsked(result)
    reads.push({
      name,
      bytes,
      result,
      ways,
      waits: bytes !== null && isOpen ? waiting.keep({ name, bytes }, waits) : null,
    })
  }
  tell('')
  return reads
}

const orderFor = (
  arrived: What,
  { name, ...about }: Pick<ReadOrder, 'id' | 'now'> & { readonly name: string },
): ReadOrder => {
  switch (arrived.kind) {
    case 'file':
      return { ...about, kind: 'file', name, bytes: arrived.bytes, encoding: null, ...arrived.said }
    case 'typed':
      return { ...about, ...arrived, name }
    case 'paste':
      return { ...about, ...arrived }
  }
}

const isCancelled = (result: Read['result']): boolean => !result.ok && result.failure.code === 'source.cancelled'

/** A person may still say what opens it, or what stands on its pages. */
const isAsked = (result: Read['result']): boolean =>
  !result.ok && ['source.locked', 'source.wrongPassword', 'source.scanned'].includes(result.failure.code)

interface TakenInAll {
  readonly outcomes: readonly ImportOutcome[]
  readonly edits: readonly SourceAdd[]
}

const takingInAll = function* (room: Workroom, before: Known, reads: readonly Read[]): Turns<TakenInAll> {
  const outcomes: ImportOutcome[] = []
  const edits: SourceAdd[] = []
  let known = before
  for (const { name, result, waits, ways } of reads) {
    const taken = result.ok ? yield* takenOrRefused(known, result.value, room) : result
    const refused = waits === null ? {} : { waits, ...(ways === null ? {} : { ways }) }
    outcomes.push({ name, result: taken.ok ? { ok: true, ...summaryOf(taken.value) } : { ...taken, ...refused } })
    if (!taken.ok) continue
    known = knownAfter(known, taken.value.edit)
    edits.push(taken.value.edit)
  }
  return { outcomes, edits }
}

const takenOrRefused = function* (
  known: Known,
  findings: SourceWithFindings,
  { makeId }: Workroom,
): Turns<Result<TakenIn, Failure>> {
  try {
    return { ok: true, value: yield* takingIn(known, findings, makeId) }
  } catch (problem) {
    if (problem instanceof Refusal) return { ok: false, failure: problem.failure }
    throw problem
  }
}

/** What we made ourselves is checked like what comes from outside: a kit must never hold what it could not be read from. */
const asStored = function* (edits: readonly SourceAdd[]): Turns<Edit> {
  const edit = asOneEdit(edits)
  return (yield* fitting(Edit, edit)) ? edit : v.parse(Edit, edit)
}

const firstRefusal = (outcomes: readonly ImportOutcome[]): Error => {
  const refused = outcomes.find(({ result }) => !result.ok)?.result
  return refused === undefined || refused.ok
    ? new Error('Nothing arrived')
    : new Refusal(refused.failure.code, refused.failure.facts)
}

const summaryOf = ({ edit, notes }: TakenIn) => ({
  sourceId: edit.source.id,
  quotes: edit.quotes.filter((quote) => !isReported(quote)).length,
  people: edit.people.length,
  notes,
})

const fileAt = (path: string): Arrival => ({
  name: basename(path),
  what: async () => ({ kind: 'file', bytes: await fileBytes(path) }),
})
