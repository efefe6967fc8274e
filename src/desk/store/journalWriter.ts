import { Refusal } from '../refusal'
import type { Disk, OpenFile } from './disk'
import { type Entry, lineOf, noSeal } from './journalLine'
import { type Twin, journalIn, leader, trailer } from './journals'
import { temporaryFor, writeNew } from './wholeFile'

interface Pair {
  readonly leader: OpenFile
  readonly trailer: OpenFile
  seal: string
  bytes: number
  /** Entries of the trailer that the disk need not have yet. */
  trailing: number
  /** Somebody has taken the trailer away: what comes next goes into two files again. */
  isAlone: boolean
}

/** The trailer is behind the leader by so many entries at most when the power goes. */
export const longestTrail = 64

/**
 * Writes what happens into a pair of journals; an entry costs what it is long. It is answered for by the leader, which has it
 * on the disk before the answer. The trailer is there for the day when the leader is damaged: it gets every entry before the
 * answer, too, but no disk is waited for, so that a power cut may take the newest of them from it, and from it alone. It is
 * written second: it never says what the leader does not know. A pair that a disk has once refused is never written to again:
 * nobody knows what a disk holds after that. The same entries then go into a new pair.
 */
export class JournalWriter {
  private pair: Pair | null = null

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly schema: number,
  ) {}

  /** The bytes written to each file of the present pair. */
  get bytes(): number {
    return this.pair?.bytes ?? 0
  }

  /**
   * Durable when the promise is kept. When it is not, none of the entries counts. `lookRound` is asked once they are durable;
   * its refusal is one of theirs.
   */
  async append(entries: readonly [Entry, ...Entry[]], lookRound: () => Promise<void>): Promise<void> {
    const pair = (this.pair ??= await this.begun(entries[0].seq))
    let seal = pair.seal
    const lines = entries.map((entry) => {
      const sealed = lineOf(entry, seal)
      seal = sealed.seal
      return sealed.line
    })
    const bytes = Buffer.from(lines.join(''))
    try {
      await pair.leader.write(bytes)
      await pair.leader.sync()
      await all([trailed(pair, bytes, entries.length), stillNamed(pair.leader), lookRound()])
      pair.seal = seal
      pair.bytes += bytes.length
      if (pair.isAlone) await this.end()
    } catch (problem) {
      await this.end()
      throw problem
    }
  }

  /** The next entry begins a new pair. */
  async end(): Promise<void> {
    const { pair } = this
    this.pair = null
    if (pair === null) return
    // Of what the leader holds nothing is in danger when this fails.
    if (pair.trailing > 0) await pair.trailer.sync().catch(() => undefined)
    for (const file of [pair.leader, pair.trailer]) await file.close().catch(() => undefined)
  }

  private async begun(first: number): Promise<Pair> {
    const { line, seal } = lineOf({ format: 'briefing-journal', schema: this.schema, first }, noSeal)
    const bytes = Buffer.from(line)
    const files: OpenFile[] = []
    const opened = async (twin: Twin, how: 'append' | 'trail'): Promise<OpenFile> => {
      const file = await this.openedAnew(journalIn(this.folder, first, twin), bytes, how)
      files.push(file)
      return file
    }
    try {
      const pair = { leader: await opened(leader, 'append'), trailer: await opened(trailer, 'trail') }
      await this.disk.syncFolder(this.folder)
      return { ...pair, seal, bytes: bytes.length, trailing: 0, isAlone: false }
    } catch (problem) {
      for (const file of files) await file.close().catch(() => undefined)
      throw problem
    }
  }

  private async openedAnew(path: string, bytes: Uint8Array, how: 'append' | 'trail'): Promise<OpenFile> {
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
