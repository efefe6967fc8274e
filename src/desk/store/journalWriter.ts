import { Refusal } from '../refusal'
import { type Disk, type OpenFile, codeOf } from './disk'
import { type Entry, type Head, lineOf, noSeal } from './journalLine'
import { type Twin, journalIn, leader, trailer } from './journals'
import { temporaryFor, writeNew } from './wholeFile'

interface Pair {
  readonly leader: OpenFile
  readonly trailer: OpenFile
  seal: string
  /** The bytes of the lines in each of the two. */
  bytes: number
  /** So long is the leader on the disk: what its lines have not reached yet is zeros. */
  length: number
  /** By so many bytes the leader grows when its lines reach its end; none where the disk had no room to set aside. */
  readonly room: number
  /** Entries of the trailer that the disk need not have yet. */
  trailing: number
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
 * on the disk before the answer. The leader is given room in advance, zeros that no line contains: a line that is written
 * over them leaves the length of the file as it is, so that a disk has the line alone to write, and not also where it ends.
 * What is left of the room is given back when the journal ends. The trailer is there for the day when the leader is damaged:
 * it gets every entry before the answer, too, but no disk is waited for, so that a power cut may take the newest of them from
 * it, and from it alone. It is written second: it never says what the leader does not know. A pair that a disk has once
 * refused is never written to again: nobody knows what a disk holds after that. The same entries then go into a new pair.
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
  async append(entries: readonly [Entry, ...Entry[]], { meanwhile, afterwards }: Lookouts): Promise<void> {
    const pair = (this.pair ??= await this.begun(entries[0].seq))
    let seal = pair.seal
    const lines = entries.map((entry) => {
      const sealed = lineOf(entry, seal)
      seal = sealed.seal
      return sealed.line
    })
    const bytes = Buffer.from(lines.join(''))
    try {
      await all([led(pair, bytes), stillNamed(pair.leader), meanwhile()])
      await all([trailed(pair, bytes, entries.length), afterwards()])
      pair.seal = seal
      pair.bytes += bytes.length
      if (pair.isAlone) await this.end()
    } catch (problem) {
      await this.closed()
      throw problem
    }
  }

  /** The next entry begins a new pair. */
  async end(): Promise<void> {
    const { leader: file, bytes, length } = this.pair ?? {}
    // Zeros behind the last line say nothing: they only take up room.
    if (length !== bytes) await file?.shorten(bytes ?? 0).catch(() => undefined)
    await this.closed()
  }

  private async closed(): Promise<void> {
    const { pair } = this
    this.pair = null
    if (pair === null) return
    // Of what the leader holds nothing is in danger when this fails.
    if (pair.trailing > 0) await pair.trailer.sync().catch(() => undefined)
    for (const file of [pair.leader, pair.trailer]) await file.close().catch(() => undefined)
  }

  private async begun(first: number): Promise<Pair> {
    const { line, seal } = lineOf({ format: 'briefing-journal', ...this.about(), first }, noSeal)
    const head = Buffer.from(line)
    const files: OpenFile[] = []
    const opened = async (twin: Twin, bytes: Uint8Array, how: 'lead' | 'trail'): Promise<OpenFile> => {
      const file = await this.openedAnew(journalIn(this.folder, first, twin), bytes, how)
      files.push(file)
      return file
    }
    const leading = async (room: number): Promise<Pick<Pair, 'leader' | 'length' | 'room'>> => {
      const bytes = withRoom(head, room)
      return { leader: await opened(leader, bytes, 'lead'), length: bytes.length, room }
    }
    try {
      const lead = await leading(this.disk.room).catch((problem: unknown) => {
        if (codeOf(problem) !== 'ENOSPC') throw problem
        return leading(0)
      })
      const pair = { ...lead, trailer: await opened(trailer, head, 'trail') }
      await this.disk.syncFolder(this.folder)
      return { ...pair, seal, bytes: head.length, trailing: 0, isAlone: false }
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

const led = async (pair: Pair, bytes: Uint8Array): Promise<void> => {
  const end = pair.bytes + bytes.length
  const isRoomForIt = end <= pair.length
  await pair.leader.write(isRoomForIt ? bytes : withRoom(bytes, pair.room), pair.bytes)
  await pair.leader.sync()
  if (!isRoomForIt) pair.length = end + pair.room
}

const trailed = async (pair: Pair, bytes: Uint8Array, entries: number): Promise<void> => {
  await pair.trailer.write(bytes)
  pair.trailing += entries
  if (pair.trailing < longestTrail) return
  await pair.trailer.sync()
  pair.trailing = 0
  pair.isAlone = !(await pair.trailer.isNamed())
}

const stillNamed = async (file: OpenFile): Promise<void> => {
  if (!(await file.isNamed())) throw new Refusal('kit.gone')
}

/** Waits for all, also when one fails: nothing may still be under way when the failure is dealt with. */
const all = async (work: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
