import { basename, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { type History, storedFrom } from '#core/edit/history'
import { Refusal } from '../refusal'
import { type Cut, type CutOrder, cutKitFile, freeName, writeKitFile } from './cut'
import { type Disk, bytesAt, isNoFile } from './disk'
import { headOf, unsealed } from './envelope'
import { generationIn, kitFileIn, moveOn } from './generations'
import type { Entry } from './journalLine'
import { JournalWriter, type Lookouts } from './journalWriter'
import { journalsIn, journalIn, twins } from './journals'
import { type KitCodec, kitCodec } from './kitCodec'
import { type Recovered, contentOf, recover, replay } from './recover'
import { troubleWith } from './trouble'

/** Who folds journals into a kit file: this thread, or one that may take its time. Refuses with a `Refusal`. */
export type Cutter = (order: CutOrder) => Promise<Cut>

const cutHere =
  (disk: Disk, codec: KitCodec = kitCodec): Cutter =>
  (order) =>
    cutKitFile(disk, order, codec)

/** Journals of this many bytes are folded into a new kit file while the work goes on. */
const longestJournal = 1_000_000

/**
 * lowdb's door to the disk, and the only one: a kit file with journals beside it. lowdb's own adapter writes the whole
 * kit for every edit, does not sync, and keeps nothing of what was before (docs/adr/0002). `read` gives the newest state
 * there is; `write` makes the first kit file; what happens after that is appended, and costs what it is long.
 */
export class KitFile implements Adapter<History> {
  /** How the kit was found at `read`. */
  found: Recovered | null = null
  private seq = 0
  private kit = ''
  /** How the kit file looked, and its first line, when we saw it last. */
  private stamp: string | null = null
  private head = ''
  private readonly writer: JournalWriter
  private written = 0
  private cutting: Promise<void> | null = null
  private olderWillDo = false

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly cutter: Cutter = cutHere(disk),
    private readonly codec: KitCodec = kitCodec,
  ) {
    this.writer = new JournalWriter(disk, folder, () => ({ schema: codec.schema, kit: this.kit }))
  }

  /** The number of the last thing that is on the disk. */
  get last(): number {
    return this.seq
  }

  async read(olderWillDo = false): Promise<History | null> {
    try {
      // Asked before anything is read: a file that takes the place of this one meanwhile is another.
      const stamp = await this.disk.stamp(kitFileIn(this.folder))
      this.found = await recover(this.disk, this.folder, this.codec, { olderWillDo })
      if (this.found === null) return null
      this.olderWillDo = olderWillDo && !this.found.isComplete
      this.seq = this.found.seq
      this.kit = this.found.history.present.id
      this.written = this.found.seq - this.found.folded
      this.head = this.found.from === null ? this.found.head : ''
      this.stamp = stamp
      return this.found.history
    } catch (problem) {
      throw troubleWith(kitFileIn(this.folder), problem)
    }
  }

  /** The first kit file, and a copy of it: from the first day on no single file is the only one. */
  async write(history: History): Promise<void> {
    this.kit = history.present.id
    try {
      await writeKitFile(this.disk, generationIn(this.folder, 'last'), history, this.seq, this.codec)
      this.wrote(await writeKitFile(this.disk, kitFileIn(this.folder), history, this.seq, this.codec))
    } catch (problem) {
      throw troubleWith(kitFileIn(this.folder), problem)
    }
  }

  /**
   * Before anything is added on top of what another program has left: those lines may stand in the memory of the system
   * only, and a power cut would leave a gap below ours.
   */
  async settle(): Promise<void> {
    for (const first of await journalsIn(this.disk, this.folder))
      for (const twin of twins) await this.synced(journalIn(this.folder, first, twin))
    await this.disk.syncFolder(this.folder)
  }

  /** Durable when the promise is kept; else none of it counts, and the same may be tried again (see `JournalWriter`). */
  async append(entries: readonly [Entry, ...Entry[]], lookouts: Lookouts): Promise<void> {
    try {
      await this.writer.append(entries, lookouts)
    } catch (problem) {
      throw troubleWith(join(this.folder, 'journal'), problem)
    }
    this.seq = entries.at(-1)?.seq ?? this.seq
    this.written += entries.length
  }

  /** Whether another program has put another file in the place of the kit file since we looked last. */
  async isChangedOutside(): Promise<boolean> {
    if (this.cutting !== null) return false
    const now = await this.disk.stamp(kitFileIn(this.folder))
    return now !== this.stamp && this.cutting === null
  }

  /**
   * Deals with a kit file that another program has written. The same words, or a state of ours from before, are nothing new.
   * Anything else gets a name of its own, which is given back, and ours is written anew: both are kept. null: nothing new.
   */
  async setForeignAside(): Promise<string | null> {
    const path = kitFileIn(this.folder)
    try {
      const theirs = await bytesAt(this.disk, path).catch(ifNoFile)
      if (theirs !== null && theirs !== undefined && headOf(theirs) === this.head && unsealed(theirs).ok) {
        this.stamp = await this.disk.stamp(path)
        return null
      }
      const isNew = theirs === undefined || (theirs !== null && !(await this.isKept(theirs)))
      const aside = await freeName(this.disk, path, 'outside')
      if (isNew) await this.disk.rename(path, aside)
      else await this.disk.remove(path)
      this.stamp = null
      this.written = Math.max(1, this.written)
      await this.cut()
      return isNew ? basename(aside) : null
    } catch (problem) {
      throw troubleWith(path, problem)
    }
  }

  /** After the folder was away or in other hands: up to which number it holds what memory holds. Refuses when it holds more. */
  async rejoin(memory: History, waiting: readonly Entry[]): Promise<number> {
    await this.writer.end()
    const stamp = await this.disk.stamp(kitFileIn(this.folder))
    const found = await recover(this.disk, this.folder, this.codec)
    if (found === null) throw new Refusal('kit.gone')
    const newest = waiting.at(-1)?.seq ?? this.seq
    if (found.seq < this.seq && stamp === this.stamp) {
      // The kit file is the one we wrote, and journals are gone that we wrote after it: memory has all of it.
      await this.rescue(memory, newest)
      return newest
    }
    const rest = waiting.filter(({ seq }) => seq > found.seq)
    const isOurs = found.seq + rest.length === newest
    if (!isOurs || !isSame(this.replayed(found.history, rest), memory)) throw new Refusal('kit.split')
    this.seq = found.seq
    this.written = found.seq - found.folded
    this.head = found.from === null ? found.head : ''
    this.stamp = stamp
    return found.seq
  }

  /** Writes the kit file from memory, which holds everything up to that number. */
  async rescue(memory: History, seq: number): Promise<void> {
    await this.writer.end()
    this.wrote(
      await writeKitFile(this.disk, kitFileIn(this.folder), memory, seq, this.codec, () =>
        moveOn(this.disk, this.folder),
      ),
    )
    this.seq = seq
    this.written = 0
    // Journals that do not lead here would stand in the way of the next opening.
    for (const first of await journalsIn(this.disk, this.folder))
      for (const twin of twins) await this.dropped(journalIn(this.folder, first, twin))
  }

  /** A journal goes; what stands in the place of one, and is none of ours, gets another name. */
  private async dropped(path: string): Promise<void> {
    const there = await bytesAt(this.disk, path).catch(ifNoFile)
    if (there === undefined) await this.disk.rename(path, await freeName(this.disk, path, 'damaged'))
    else await this.disk.remove(path)
  }

  /** Whether anything is in the journals only. */
  get isUnfolded(): boolean {
    return this.written > 0
  }

  get isDue(): boolean {
    return this.writer.bytes > longestJournal && this.cutting === null
  }

  /** Folds what is on the disk into a new kit file; decisions go on meanwhile, into new journals. */
  cut(): Promise<void> {
    this.cutting ??= this.cutNow().finally(() => {
      this.cutting = null
    })
    return this.cutting
  }

  async close(): Promise<void> {
    await this.cutting?.catch(() => undefined)
    await this.writer.end()
  }

  private async cutNow(): Promise<void> {
    await this.writer.end()
    const upTo = this.seq
    const { folder, stamp, olderWillDo } = this
    try {
      this.wrote(await this.cutter({ folder, upTo, stamp, olderWillDo }))
      this.olderWillDo = false
      this.written = this.seq - upTo
    } catch (problem) {
      throw troubleWith(kitFileIn(folder), problem)
    }
  }

  private wrote({ stamp, head }: Cut): void {
    this.stamp = stamp
    this.head = head
  }

  /** A state of ours from before, or one of theirs that has a name of its own already. */
  private async isKept(theirs: Uint8Array): Promise<boolean> {
    const names = (await this.disk.names(this.folder)).filter((name) =>
      /^kit\.(outside-\d+|last|hour|day|week)\.json$/.test(name),
    )
    for (const name of names) if (Buffer.from(await this.disk.read(join(this.folder, name))).equals(theirs)) return true
    return false
  }

  private replayed(history: History, entries: readonly Entry[]): History {
    const decoded = this.codec.happeningsIn(entries.map(contentOf))
    if (!decoded.ok) throw new Refusal('kit.split')
    return replay(history, decoded.value)
  }

  private async synced(path: string): Promise<void> {
    if ((await this.disk.stamp(path)) === null) return
    const file = await this.disk.open(path, 'trail').catch(ifNoFile)
    try {
      await file?.sync()
    } finally {
      await file?.close()
    }
  }
}

/** undefined for what is no file, and for a plain kit where all are sealed. */
const ifNoFile = (problem: unknown): undefined => {
  const isUnsealed = problem instanceof Refusal && problem.failure.code === 'kit.unsealed'
  if (!isNoFile(problem) && !isUnsealed) throw problem
}

const isSame = (left: History, right: History): boolean =>
  JSON.stringify(storedFrom(left)) === JSON.stringify(storedFrom(right))
