import { join } from 'node:path'
import { Low } from 'lowdb'
import type { KitView, Recovery } from '#contract/views'
import type { Edit } from '#core/edit/edit'
import { type Happening, asHappening } from '#core/edit/happening'
import { type History, deciding, redo, startHistory, undo } from '#core/edit/history'
import { toldOf } from '#core/edit/told'
import type { Kit } from '#core/model'
import { type Turns, atOnce } from '#core/model/turns'
import { unhurried } from '../process/unhurried'
import { Refusal, orRefuse } from '../refusal'
import type { Disk } from './disk'
import type { Entry } from './journalLine'
import { type Cutter, KitFile } from './kitFile'
import { kitCodec } from './kitCodec'
import { type Lock, lockFolder } from './lock'
import { Media, sweepShelves } from './media'
import { originalsOf, picturesOf } from './pictures'
import { readingAgain } from './readableAgain'
import type { Recovered } from './recover'
import { troubleWith } from './trouble'
import { sweepTemporaries } from './wholeFile'
import { type Waiting, WriteQueue } from './writeQueue'

export interface StoreOptions {
  /** Who folds journals into kit files; this thread, when nobody is named. */
  readonly cutter?: Cutter
  /** Told when changes begin to wait for the disk, when their number changes, and with null when all are on it. */
  readonly onWaiting?: (waiting: Waiting | null) => void
  /** Told when another program has put another file in the place of ours; theirs lies under that name in the folder. */
  readonly onChangedOutside?: (name: string) => void
  readonly onFault?: (fault: unknown) => void
  readonly now?: () => number
  readonly later?: (work: () => void, milliseconds: number) => () => void
}

export interface OpenOptions extends StoreOptions {
  /** Also while another process has the kit open: it notices, and writes no more. */
  readonly byForce?: boolean
  /** An older copy will do, if the newest state cannot be had. */
  readonly olderWillDo?: boolean
}

/**
 * One open kit: the history in memory, its folder on the disk, and the lock on it. Memory never goes back: what the disk
 * refuses waits and is tried again, and every answer says whether anything waits.
 */
export class KitStore {
  readonly media: Media
  /** The files that texts came in. */
  readonly originals: Media
  private readonly low: Low<History>
  private readonly queue: WriteQueue
  private seq: number
  private savedAt: number
  private isSettled = false
  /** The folder was a link to another one when the kit was opened: whoever made it wants it so. */
  private isLink = false
  /** The folder may have been in other hands since we wrote last. */
  private isAstray = false
  /** The journals no longer hold what we wrote. */
  private isToRescue = false
  private recovery: Recovery | null
  private readonly folding: Set<Promise<unknown>> = new Set()

  private constructor(
    private readonly disk: Disk,
    readonly folder: string,
    private readonly file: KitFile,
    history: History,
    private readonly lock: Lock,
    private readonly options: StoreOptions,
  ) {
    this.low = new Low(file, history)
    this.media = new Media(disk, folder)
    this.originals = new Media(disk, folder, 'originals')
    this.seq = file.last
    this.savedAt = changedAt(history)
    this.recovery = recoveryFrom(file.found)
    this.queue = new WriteQueue({
      append: (entries) => this.written(entries),
      onChange: (waiting) => options.onWaiting?.(waiting),
      now: options.now ?? Date.now,
      later: options.later ?? laterUnlessDone,
    })
  }

  /** A new kit in a new folder. */
  static create(disk: Disk, folder: string, kit: Kit, options: StoreOptions = {}): Promise<KitStore> {
    return KitStore.createFrom(disk, folder, startHistory(kit), options)
  }

  /** The same with all that was ever decided about it. */
  static async createFrom(disk: Disk, folder: string, history: History, options: StoreOptions = {}): Promise<KitStore> {
    try {
      await disk.makeFolder(folder)
      await disk.syncFolder(join(folder, '..'))
    } catch (problem) {
      throw troubleWith(folder, problem)
    }
    const lock = await lockFolder(disk, folder)
    const file = new KitFile(disk, folder, options.cutter)
    const store = new KitStore(disk, folder, file, history, lock, options)
    try {
      await store.low.write()
      store.isSettled = true
      return store
    } catch (problem) {
      await lock.release()
      throw problem
    }
  }

  /**
   * A kit that is there. Refuses, and leaves every byte as it is, when the kit is damaged, too new or open elsewhere. What a
   * killed program left half written is cleared away.
   */
  static async open(disk: Disk, folder: string, options: OpenOptions = {}): Promise<KitStore> {
    if ((await disk.names(folder)).length === 0) throw new Refusal('kit.missing')
    const lock = await lockFolder(disk, folder, { byForce: options.byForce ?? false })
    const file = new KitFile(disk, folder, options.cutter)
    try {
      const history = await file.read(options.olderWillDo ?? false)
      if (history === null) throw new Refusal('kit.missing')
      const store = new KitStore(disk, folder, file, history, lock, options)
      store.isLink = await disk.isLink(folder)
      await sweepTemporaries(disk, folder).catch(() => undefined)
      await sweepShelves(disk, folder).catch(() => undefined)
      await store.repair()
      return store
    } catch (problem) {
      await lock.release()
      throw problem
    }
  }

  /** The kit as it is in memory, what undo and redo would do to it, and what waits for the disk. */
  get view(): KitView {
    return this.viewOf(this.low.data)
  }

  private viewOf(history: History): KitView {
    return {
      kit: history.present,
      ...wayBackAndForth(history),
      savedAt: new Date(this.savedAt).toISOString(),
      recovered: this.recovery,
      readOnly: false,
      waiting: this.waiting,
    }
  }

  /** The whole of it, for a copy. */
  get history(): History {
    return this.low.data
  }

  get waiting(): KitView['waiting'] {
    const { waiting } = this.queue
    return waiting === null ? null : { ...waiting, nextTry: new Date(waiting.nextTry).toISOString() }
  }

  /** Makes a decision at a moment (milliseconds since 1970). Gives the kit as this decision left it. */
  decide(edit: Edit, now: number): Promise<KitView> {
    return this.decideOn(() => edit, now)
  }

  /** The same with an edit that depends on the kit: it is given the newest one, after which nothing comes between. */
  async decideOn(editFor: (kit: Kit) => Edit | Turns<Edit>, now: number): Promise<KitView> {
    for (let tries = 1; ; tries += 1) {
      const before = this.low.data
      const deciding = decidingOn(before, editFor, now)
      // What is short is decided in this very turn. What is long waits for others, who may decide something meanwhile.
      const { next, happening } =
        tries > mostTries ? atOnce(deciding) : (ifShort(deciding) ?? (await unhurried(deciding)))
      if (this.low.data === before) return this.become(next, happening, now)
    }
  }

  undo(now: number): Promise<KitView> {
    return this.become(undo(this.low.data), { did: 'undo', at: now }, now)
  }

  redo(now: number): Promise<KitView> {
    const before = this.low.data
    const next = redo(before)
    // A step that no longer fits cannot be redone, and nor can those behind it.
    const did = next.present === before.present ? 'drop' : 'redo'
    return this.become(next, { did, at: now }, now)
  }

  /** Undoes, or does again, until that many steps are done, or no more can be. */
  async goTo(step: number, now: number): Promise<KitView> {
    while (this.low.data.past.length > step) await this.undo(now)
    while (this.low.data.past.length < step && this.low.data.future.length > 0) await this.redo(now)
    return this.view
  }

  /** Folds what is in the journals into a new kit file. */
  async fold(): Promise<void> {
    if (this.file.isUnfolded) await this.folded()
  }

  /** Tries at once to write what waits. true: nothing waits any more. */
  tryAgain(): Promise<boolean> {
    return this.queue.flush()
  }

  /** What waits was saved elsewhere, or is given up: closing no longer asks for it. */
  letGo(): void {
    this.queue.drop()
  }

  /** What was said at opening was heard. */
  recoveryHeard(): void {
    this.recovery = null
  }

  /**
   * Waits for what is being written, folds the journals, clears away pictures that no step of the history names, gives the
   * lock back. Refuses, and stays open, when changes cannot be written.
   */
  async close(): Promise<void> {
    if (!(await this.queue.flush())) {
      const { waiting } = this.queue
      if (waiting !== null)
        throw new Refusal(waiting.failure.code, { ...waiting.failure.facts, waiting: waiting.changes })
    }
    await Promise.allSettled(this.folding)
    const isOurs = await this.lock.isHeld().catch(() => false)
    if (isOurs && (await this.file.isChangedOutside().catch(() => false))) await this.keepBoth().catch(this.fault)
    if (isOurs && this.file.isUnfolded) await this.folded()
    if (isOurs && this.isToRescue) await this.rescued().catch(this.fault)
    if (isOurs) await this.media.keepOnly(picturesOf(this.low.data)).catch(() => undefined)
    if (isOurs) await this.originals.keepOnly(originalsOf(this.low.data)).catch(() => undefined)
    await this.file.close()
    // What a disk would not let us take away when it was done with.
    if (isOurs) await sweepTemporaries(this.disk, this.folder).catch(() => undefined)
    await this.lock.release()
  }

  /**
   * What had to be taken from an older file, or is damaged, is written whole again at once, if the disk lets us. What a power
   * cut or a kill has left in one of two journals only is so while the work goes on.
   */
  private async repair(): Promise<void> {
    const { found } = this.file
    // What an older copy cannot reach must have other names before anything new takes theirs.
    if (found?.isComplete === false && found.lost.length > 0) return this.settledAndFolded()
    if (found === null || (found.from === null && !found.isThin)) return
    const mended = this.settledAndFolded().catch(() => undefined)
    if (found.from !== null || found.damaged.length > 0) await mended
    else this.aside(mended)
  }

  private async settledAndFolded(): Promise<void> {
    await this.settled()
    await this.file.cut()
  }

  /** `happening` can be read again. */
  private async become(next: History, happening: Happening, now: number): Promise<KitView> {
    if (next === this.low.data) return this.view
    const entry = { seq: (this.seq += 1), ...happening }
    this.low.data = next
    await this.queue.put(entry)
    if (this.queue.length === 0) this.savedAt = now
    return this.viewOf(next)
  }

  private async written(all: readonly [Entry, ...Entry[]]): Promise<void> {
    await this.settled()
    if (this.isToRescue) await this.rescued()
    const entries = all.filter(({ seq }) => seq > this.file.last)
    const [first, ...others] = this.isAstray ? await this.foundAgain(entries) : entries
    const isChangedOutside =
      first === undefined ? await this.file.isChangedOutside() : await this.appended([first, ...others])
    if (isChangedOutside) await this.keepBoth()
    if (this.file.isDue) this.aside(this.folded())
  }

  /** Says whether another program has put another kit file in the place of ours meanwhile. */
  private async appended(entries: readonly [Entry, ...Entry[]]): Promise<boolean> {
    let isChangedOutside = false
    const meanwhile = async (): Promise<void> => {
      isChangedOutside = await this.file.isChangedOutside()
    }
    const afterwards = async (): Promise<void> => {
      // Who opens the kit all the same takes the lock first and reads then: what was written before that, it has.
      const isHeld = await this.lock.isHeld()
      if (!isHeld) throw new Refusal((await this.disk.stamp(this.folder)) === null ? 'kit.gone' : 'kit.takenOver')
    }
    try {
      await this.file.append(entries, { meanwhile, afterwards })
      return isChangedOutside
    } catch (problem) {
      this.isAstray = problem instanceof Refusal && ['kit.gone', 'kit.takenOver'].includes(problem.failure.code)
      throw problem
    }
  }

  /** The folder was away, or in other hands: what is in it now must be ours, up to some point. Gives what is not in it yet. */
  private async foundAgain(entries: readonly Entry[]): Promise<readonly Entry[]> {
    const isThere = (await this.disk.stamp(this.folder)) !== null
    // Where a link leads that has taken the place of the folder nothing is ours: not even a lock is written there.
    const leadsElsewhere = !this.isLink && (await this.disk.isLink(this.folder))
    if (!isThere || leadsElsewhere) throw new Refusal('kit.gone')
    if (!(await this.lock.regain())) throw new Refusal('kit.takenOver')
    const there = await this.file.rejoin(this.low.data, entries)
    this.isAstray = false
    return entries.filter(({ seq }) => seq > there)
  }

  private async settled(): Promise<void> {
    if (this.isSettled) return
    await this.file.settle().catch((problem: unknown) => {
      throw troubleWith(this.folder, problem)
    })
    this.isSettled = true
  }

  private aside(folding: Promise<unknown>): void {
    this.folding.add(folding)
    void folding.finally(() => this.folding.delete(folding))
  }

  /** When the journals are no longer what we wrote, memory still is: the kit file is then written from it. */
  private async folded(): Promise<void> {
    try {
      await this.file.cut()
    } catch (problem) {
      if (!(problem instanceof Refusal) || problem.failure.code !== 'kit.damaged') return this.fault(problem)
      this.isToRescue = true
    }
  }

  private async rescued(): Promise<void> {
    await this.file.rescue(this.low.data, this.seq).catch((problem: unknown) => {
      throw troubleWith(this.folder, problem)
    })
    this.isToRescue = false
  }

  private readonly fault = (problem: unknown): void => this.options.onFault?.(problem)

  private async keepBoth(): Promise<void> {
    const name = await this.file.setForeignAside()
    if (name !== null) this.options.onChangedOutside?.(name)
  }
}

interface Decided {
  readonly next: History
  readonly happening: Happening
}

/** What a decision makes of a history. What could not be read back is refused before memory or disk have seen it. */
const decidingOn = function* (before: History, editFor: (kit: Kit) => Edit | Turns<Edit>, now: number): Turns<Decided> {
  const made = editFor(before.present)
  const edit = 'kind' in made ? made : yield* made
  const next = orRefuse(yield* deciding(before, edit, now))
  const happening = asHappening(before, edit, now)
  if (next !== before) yield* readingAgain(happening, kitCodec)
  return { next, happening }
}

/** So often a long decision gives way to others: somebody who types without a pause would keep it waiting for ever. */
const mostTries = 3

/** Turns that nobody notices. */
const fewTurns = 4

/** What the work comes to, if that takes a few turns. */
const ifShort = <Value>(turns: Turns<Value>): Value | null => {
  for (let taken = 0; taken < fewTurns; taken += 1) {
    const turn = turns.next()
    if (turn.done === true) return turn.value
  }
  return null
}

const wayBackAndForth = ({ past, present, future }: History): Pick<KitView, 'undo' | 'redo'> => {
  const [last, next] = [past.at(-1), future[0]]
  return {
    undo: last === undefined ? null : toldOf(last.edit, last.before),
    redo: next === undefined ? null : toldOf(next.edit, present),
  }
}

/** A timer that does not keep a program alive which has nothing else to do. */
const laterUnlessDone = (work: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

const recoveryFrom = (found: Recovered | null): Recovery | null => {
  if (found === null || (found.from === null && found.damaged.length === 0 && found.isComplete)) return null
  return { from: found.from, isComplete: found.isComplete, since: found.seq - found.folded }
}

/** When the last decision was made, in milliseconds; a kit without any was changed when it was made. */
export const changedAt = (history: History): number =>
  Math.max(
    Date.parse(history.present.created),
    ...history.past.map((step) => step.at),
    ...history.future.map((step) => step.at),
  )
