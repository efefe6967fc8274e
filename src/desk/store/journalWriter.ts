import { unhurried } from '../process/unhurried'
import { Refusal } from '../refusal'
import { type Disk, type OpenFile, codeOf } from './disk'
import { type Entry, type Head, lineOf, noSeal, sealing } from './journalLine'
import { type Twin, journalIn, leader, trailer } from './journals'
import { temporaryFor, writeNew } from './wholeFile'

/** A file that is given room in advance. */
interface Roomy {
  readonly file: OpenFile
  /** So long is it on the disk: what its lines have not reached yet is zeros. */
  length: number
  /** By so many bytes it grows when its lines reach its end; none where the disk had no room to set aside. */
  readonly room: number
}

interface Pair {
  readonly leader: Roomy
  readonly trailer: Roomy
  seal: string
  /** The bytes of the lines in each of the two. */
  bytes: number
  /** Entries of the trailer that the disk need not have yet. */
  trailing: number
  /** Entries that are under way to both. */
  writing: Promise<unknown>
  /** The sync of the trailer that is under way. */
  syncing: Promise<void> | null
  /** What a disk has refused of it; from the sync that is under way aside it comes up with the next entries. */
  refused: { readonly problem: unknown } | null
  /** Somebody has taken the trailer away: what comes next goes into two files again. */
  isAlone: boolean
}

/** The trailer is behind the leader by so many entries at most when the power goes. */
export const longestTrail = 64

/** What is asked while entries are on their way; a refusal is one of theirs. */
export interface Lookouts {
  /** While the leader is written. */
  readonly meanwhile: () => Promise<void>
  /** Once they are durable. */
  readonly afterwards: () => Promise<void>
}

/**
 * Writes what happens into a pair of journals; an entry costs what it is long. It is answered for by the leader, which has it
 * on the disk before the answer. Both are given room in advance, zeros that no line contains: a line that is written over them
 * leaves the length of the file as it is, so that a disk has the line alone to write, and not also where it ends. What is left
 * of the room is given back when the journal ends. The trailer is there for the day when the leader is damaged: it gets every
 * entry before the answer, too, but is synced aside, so that a power cut may take the newest of them from it, and from it
 * alone. It is written second: it never says what the leader does not know. A pair that a disk has once refused is never
 * written to again: nobody knows what a disk holds after that. The same entries then go into a new pair.
 */
export class JournalWriter {
  private pair: Pair | null = null

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    /** What the first line of a journal says. */
    private readonly about: () => Pick<Head, 'schema' | 'kit'>,
  ) {}

  /** The bytes written to each file of the present pair. */
  get bytes(): number {
    return this.pair?.bytes ?? 0
  }

  /** Durable when the promise is kept. When it is not, none of the entries counts. */
  async append(entries: readonly [Entry, ...Entry[]], lookouts: Lookouts): Promise<void> {
    const pair = (this.pair ??= await this.begun(entries[0].seq))
    const writing = this.appended(pair, entries, lookouts)
    pair.writing = writing.catch(() => undefined)
    try {
      await writing
      if (pair.isAlone) await this.end()
    } catch (problem) {
      pair.refused ??= { problem }
      if (this.pair === pair) this.pair = null
      await closed(pair)
      throw problem
    }
  }

  /** The next entry begins a new pair, also while this one is still being closed. */
  async end(): Promise<void> {
    const { pair } = this
    this.pair = null
    if (pair === null) return
    await pair.writing
    // Zeros behind the last line say nothing: they only take up room. What stands behind it in a refused pair may have been read.
    for (const { file, length } of [pair.leader, pair.trailer])
      if (pair.refused === null && length !== pair.bytes) await file.shorten(pair.bytes).catch(() => undefined)
    await closed(pair)
  }

  private async appended(pair: Pair, entries: readonly Entry[], { meanwhile, afterwards }: Lookouts): Promise<void> {
    let { seal } = pair
    const lines: Uint8Array[] = []
    for (const entry of entries) {
      const sealed = await unhurried(sealing(entry, seal))
      seal = sealed.seal
      lines.push(...sealed.bytes)
    }
    const bytes = Buffer.concat(lines)
    await all([led(pair, bytes), stillNamed(pair.leader.file), meanwhile()])
    await all([trailed(pair, bytes, entries.length), afterwards()])
    pair.seal = seal
    pair.bytes += bytes.length
  }

  private async begun(first: number): Promise<Pair> {
    const { line, seal } = lineOf({ format: 'briefing-journal', ...this.about(), first }, noSeal)
    const head = Buffer.from(line)
    const files: OpenFile[] = []
    const opened = async (twin: Twin, how: 'lead' | 'trail', room: number): Promise<Roomy> => {
      const bytes = withRoom(head, room)
      const file = await this.openedAnew(journalIn(this.folder, first, twin), bytes, how)
      files.push(file)
      return { file, length: bytes.length, room }
    }
    const roomy = (twin: Twin, how: 'lead' | 'trail'): Promise<Roomy> =>
      opened(twin, how, this.disk.room).catch((problem: unknown) => {
        if (codeOf(problem) !== 'ENOSPC') throw problem
        return opened(twin, how, 0)
      })
    try {
      const pair = { leader: await roomy(leader, 'lead'), trailer: await roomy(trailer, 'trail') }
      await this.disk.syncFolder(this.folder)
      const writing = Promise.resolve()
      return { ...pair, seal, bytes: head.length, trailing: 0, writing, syncing: null, refused: null, isAlone: false }
    } catch (problem) {
      for (const file of files) await file.close().catch(() => undefined)
      throw problem
    }
  }

  private async openedAnew(path: string, bytes: Uint8Array, how: 'lead' | 'trail'): Promise<OpenFile> {
    const temporary = temporaryFor(path)
    try {
      await writeNew(this.disk, temporary, bytes)
      // A journal of that name has no entry that counts, else this one would have a higher number.
      await this.disk.rename(temporary, path)
    } catch (problem) {
      await this.disk.remove(temporary).catch(() => undefined)
      throw problem
    }
    return this.disk.open(path, how)
  }
}

const withRoom = (bytes: Uint8Array, room: number): Uint8Array => Buffer.concat([bytes], bytes.length + room)

/** Bytes that are copied to stand before their room; what is longer gets its room by a second writing. */
const longestWithRoom = 1_000_000

const put = async (roomy: Roomy, bytes: Uint8Array, at: number): Promise<void> => {
  const end = at + bytes.length
  const isRoomForIt = end <= roomy.length
  const isOwnWrite = isRoomForIt || bytes.length > longestWithRoom
  await roomy.file.write(isOwnWrite ? bytes : withRoom(bytes, roomy.room), at)
  if (isOwnWrite && !isRoomForIt) await roomy.file.write(new Uint8Array(roomy.room), end)
  if (!isRoomForIt) roomy.length = end + roomy.room
}

const led = async (pair: Pair, bytes: Uint8Array): Promise<void> => {
  await put(pair.leader, bytes, pair.bytes)
  await pair.leader.file.sync()
}

/** It is on its way to the disk when half of what may be missing is; only who is quicker than the disk waits for it. */
const trailed = async (pair: Pair, bytes: Uint8Array, entries: number): Promise<void> => {
  if (pair.refused !== null) throw pair.refused.problem
  await put(pair.trailer, bytes, pair.bytes)
  pair.trailing += entries
  if (pair.trailing >= longestTrail / 2) pair.syncing ??= trailerSynced(pair)
  while (pair.trailing >= longestTrail && pair.refused === null) await (pair.syncing ??= trailerSynced(pair))
}

/** Never fails: what went wrong stands in the pair. */
const trailerSynced = async (pair: Pair): Promise<void> => {
  const { trailing } = pair
  try {
    await pair.trailer.file.sync()
    pair.trailing -= trailing
    pair.isAlone = !(await pair.trailer.file.isNamed())
  } catch (problem) {
    pair.refused = { problem }
  } finally {
    pair.syncing = null
  }
}

/** Of what the leader holds nothing is in danger when this fails. */
const closed = async (pair: Pair): Promise<void> => {
  await pair.syncing
  if (pair.trailing > 0) await pair.trailer.file.sync().catch(() => undefined)
  for (const { file } of [pair.leader, pair.trailer]) await file.close().catch(() => undefined)
}

const stillNamed = async (file: OpenFile): Promise<void> => {
  if (!(await file.isNamed())) throw new Refusal('kit.gone')
}

/** Waits for all, also when one fails: nothing may still be under way when the failure is dealt with. */
const all = async (work: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
