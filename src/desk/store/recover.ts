import { basename } from 'node:path'
import type { Failure } from '#contract/failures'
import { type Happening, happenedAgain } from '#core/edit/happening'
import type { History } from '#core/edit/history'
import { Refusal } from '../refusal'
import { type Disk, bytesAt } from './disk'
import { SealSeen, type Sealed, headOf, sequenceIn, unsealed } from './envelope'
import { filesThatMayHold, kitFileIn } from './generations'
import type { Entry } from './journalLine'
import { type Journal, journalIn, journalsIn, reachOf, readJournal, twins } from './journals'
import type { KitCodec } from './kitCodec'

/** A kit as it was read from its folder: a kit file, and what the journals say happened since. */
export interface Recovered {
  readonly history: History
  /** The number of the last thing that happened. */
  readonly seq: number
  /** That of the kit file: what happened since stands in the journals. */
  readonly folded: number
  /** The version the kit file is written in. */
  readonly schema: number
  /** Its first line, which tells it from every other. */
  readonly head: string
  /** The kit file was not whole and this one was taken; null when it was. */
  readonly from: string | null
  /** Whether everything that was ever answered is there; else an older copy had to do. */
  readonly isComplete: boolean
  /** Files that are not as they were written. They are evidence, and perhaps the last copy of something. */
  readonly damaged: readonly string[]
  /** Journals that cannot be read, and those behind them. */
  readonly lost: readonly string[]
  readonly journals: readonly Journal[]
  /** Something stands in one file only that should stand in two. */
  readonly isThin: boolean
  /** Bytes of lines that were begun and never answered. */
  readonly torn: number
}

interface Snapshot extends Sealed {
  readonly path: string
  readonly head: string
  readonly history: History
}

export interface RecoverOptions {
  /** Nothing that happened after this number is looked at. */
  readonly upTo?: number
  /** An older copy will do, if the newest state cannot be had: the person knows, and wants it. */
  readonly olderWillDo?: boolean
}

/**
 * Reads the newest state of a kit, and changes nothing. null when there is no kit. Refuses when that state cannot be had:
 * no kit file is whole, or the journals do not lead from the one that is to what was answered last.
 */
export const recover = async (
  disk: Disk,
  folder: string,
  codec: KitCodec,
  { upTo = Number.POSITIVE_INFINITY, olderWillDo = false }: RecoverOptions = {},
): Promise<Recovered | null> => {
  const { snapshot, damaged, promised } = await newestSnapshot(disk, folder, codec)
  if (snapshot === null) return null
  const { journals, lost } = await readJournals(disk, folder, snapshot.history.present.id, olderWillDo)
  for (const { schema } of journals)
    if (schema > codec.schema) throw new Refusal('kit.tooNew', { found: schema, known: codec.schema })
  const entries = since(snapshot.seq, journals, upTo)
  const reached = entries.at(-1)?.seq ?? snapshot.seq
  const highest = Math.min(upTo, Math.max(0, ...journals.map((journal) => journal.entries.at(-1)?.seq ?? 0)))
  // One that has nothing whole does not tell what stood in it.
  const leadsOn = journals.some(
    (journal) => journal.entries.length > 0 && journal.first > snapshot.seq && journal.first <= reached + 1,
  )
  if (reached < highest && !olderWillDo)
    throw new Refusal('kit.damaged', { what: 'gap', after: reached, file: basename(kitFileIn(folder)) })
  const isKitFile = snapshot.path === kitFileIn(folder)
  return {
    history: await replayed(snapshot, journals, entries, codec),
    seq: reached,
    folded: snapshot.seq,
    schema: snapshot.schema,
    head: snapshot.head,
    from: isKitFile ? null : basename(snapshot.path),
    isComplete: lost.length === 0 && reached >= highest && (isKitFile || leadsOn || promised === reached),
    damaged: [...damaged, ...journals.flatMap((journal) => journal.damaged), ...lost],
    lost,
    journals,
    isThin: damaged.length > 0 || journals.some((journal) => journal.damaged.length > 0 || journal.isOneShort),
    torn: journals.at(-1)?.torn ?? 0,
  }
}

/** The first whole file, and up to which number the damaged ones before it say that they went; null where they do not say. */
const newestSnapshot = async (
  disk: Disk,
  folder: string,
  codec: KitCodec,
): Promise<{
  readonly snapshot: Snapshot | null
  readonly damaged: readonly string[]
  readonly promised: number | null
}> => {
  const damaged: string[] = []
  let refusal: Failure | null = null
  let promised: number | null = null
  for (const path of filesThatMayHold(folder)) {
    const seen = new SealSeen()
    const bytes = await bytesAt(disk, path, (piece) => seen.take(piece))
    if (bytes === null) continue
    const read = await snapshotIn(bytes, seen, path, codec)
    if ('history' in read) return { snapshot: read, damaged, promised }
    if (read.code !== 'kit.damaged' && read.code !== 'kit.notAKit') throw new Refusal(read.code, read.facts)
    refusal ??= read
    const said = sequenceIn(bytes)
    if (said !== null) promised = Math.max(promised ?? said, said)
    damaged.push(path)
  }
  if (refusal !== null) throw new Refusal(refusal.code, refusal.facts)
  return { snapshot: null, damaged, promised }
}

const snapshotIn = async (
  bytes: Uint8Array,
  seen: SealSeen,
  path: string,
  codec: KitCodec,
): Promise<Snapshot | Failure> => {
  const file = basename(path)
  const opened = unsealed(bytes, seen)
  if (!opened.ok) return { code: `kit.${opened.failure}`, facts: { file } }
  const { schema, data } = opened.value
  if (schema > codec.schema) return { code: 'kit.tooNew', facts: { file, found: schema, known: codec.schema } }
  const decoded = await codec.decode(data, schema)
  if (!decoded.ok) return { code: decoded.failure.code, facts: { file, ...decoded.failure.facts } }
  return { ...opened.value, path, head: headOf(bytes), history: decoded.value }
}

const readJournals = async (
  disk: Disk,
  folder: string,
  kit: string,
  olderWillDo: boolean,
): Promise<{ readonly journals: readonly Journal[]; readonly lost: readonly string[] }> => {
  const journals: Journal[] = []
  const firsts = await journalsIn(disk, folder)
  for (const [at, first] of firsts.entries()) {
    try {
      const journal = await readJournal(disk, folder, first)
      // Its lines would fit by their numbers.
      if (journal.kit !== null && journal.kit !== kit)
        throw new Refusal('kit.damaged', { what: 'journal of another kit', after: first - 1 })
      journals.push(journal)
    } catch (problem) {
      if (!olderWillDo || !(problem instanceof Refusal)) throw problem
      return { journals, lost: await pathsOf(disk, folder, firsts.slice(at)) }
    }
  }
  // What a damaged line took from both files of a pair may have been written once more, to the next.
  const broken = journals.findIndex(({ beyond }, at) => beyond > reachOf(journals.slice(at)))
  if (broken < 0) return { journals, lost: [] }
  if (!olderWillDo) throw new Refusal('kit.damaged', { what: 'journal', after: reachOf(journals.slice(broken)) })
  return { journals: journals.slice(0, broken), lost: await pathsOf(disk, folder, firsts.slice(broken)) }
}

const pathsOf = async (disk: Disk, folder: string, firsts: readonly number[]): Promise<readonly string[]> => {
  const names = new Set(await disk.names(folder))
  const paths = firsts.flatMap((first) => twins.map((twin) => journalIn(folder, first, twin)))
  return paths.filter((path) => names.has(basename(path)))
}

/** What happened after a number, one thing after the other, as far as nothing is missing. */
const since = (seq: number, journals: readonly Journal[], upTo: number): readonly Entry[] => {
  const entries: Entry[] = []
  let last = seq
  for (const entry of journals.flatMap((journal) => journal.entries)) {
    if (entry.seq !== last + 1 || entry.seq > upTo) continue
    entries.push(entry)
    last = entry.seq
  }
  return entries
}

const replayed = async (
  snapshot: Snapshot,
  journals: readonly Journal[],
  entries: readonly Entry[],
  codec: KitCodec,
): Promise<History> => {
  let { history } = snapshot
  const wanted = new Set(entries)
  for (const journal of journals) {
    const own = journal.entries.filter((entry) => wanted.has(entry))
    if (own.length === 0) continue
    const decoded = await codec.decodeHappenings(own.map(contentOf), journal.schema, snapshot.data)
    if (!decoded.ok) throw new Refusal(decoded.failure.code, decoded.failure.facts)
    history = replay(history, decoded.value)
  }
  return history
}

/** Lets happen again what happened. Refuses when it does not fit, which no version of this program writes. */
export const replay = (history: History, happenings: readonly Happening[]): History => {
  let current = history
  for (const happening of happenings) {
    const next = happenedAgain(current, happening)
    if (!next.ok) {
      const { code: what, ...facts } = next.failure
      throw new Refusal('kit.damaged', { what, ...facts })
    }
    current = next.value
  }
  return current
}

/** What an entry of a journal says, without its number. */
export const contentOf = ({ seq: _number, ...happening }: Entry): unknown => happening
