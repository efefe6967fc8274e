import { join } from 'node:path'
import { Low } from 'lowdb'
import type { KitView } from '#contract/views'
import type { Edit } from '#core/edit/edit'
import { type History, decide, redo, startHistory, undo } from '#core/edit/history'
import type { Kit, Sha256 } from '#core/model'
import { Refusal, orRefuse } from '../refusal'
import type { Disk } from './disk'
import { DurableFile } from './durableFile'
import { type KitContent, kitCodec } from './kitCodec'
import { type Release, lockFolder } from './lock'
import { Media } from './media'
import { troubleWith } from './trouble'
import { temporaryFor } from './wholeFile'

/**
 * One open kit: the history in memory, its folder on the disk, and the lock on it. A decision is on the disk when the
 * promise of it is kept; one that could not be written is not there at all, so memory, disk and window never disagree.
 */
export class KitStore {
  readonly media: Media
  private readonly low: Low<KitContent>
  /** The newest state, perhaps not yet on the disk. */
  private history: History
  /** The newest write, begun or not; the one before must end first. */
  private newest: Promise<void> = Promise.resolve()
  /** A write that has not begun: decisions may still join it. */
  private waiting: Promise<void> | null = null
  private mishaps = 0
  private lastMishap: unknown = null
  private savedAt: number

  private constructor(
    disk: Disk,
    readonly folder: string,
    private readonly file: DurableFile<KitContent>,
    content: KitContent,
    private readonly release: Release,
  ) {
    this.low = new Low(file, content)
    this.history = content.history
    this.media = new Media(disk, folder)
    this.savedAt = changedAt(content.history)
  }

  /** A new kit in a new folder. */
  static async create(disk: Disk, folder: string, kit: Kit): Promise<KitStore> {
    try {
      await disk.makeFolder(folder)
      await disk.syncFolder(join(folder, '..'))
    } catch (problem) {
      throw troubleWith(folder, problem)
    }
    const release = await lockFolder(disk, folder)
    const store = new KitStore(
      disk,
      folder,
      new DurableFile(disk, kitFileIn(folder), kitCodec),
      { history: startHistory(kit), media: [] },
      release,
    )
    return store.ready(() => store.low.write())
  }

  /** A kit that is there. Refuses, and leaves every byte as it is, when the kit is damaged, too new or open elsewhere. */
  static async open(disk: Disk, folder: string): Promise<KitStore> {
    if ((await disk.names(folder)).length === 0) throw new Refusal('kit.missing')
    const release = await lockFolder(disk, folder)
    const file = new DurableFile(disk, kitFileIn(folder), kitCodec)
    try {
      const content = await file.read()
      if (content === null) throw new Refusal('kit.missing')
      const store = new KitStore(disk, folder, file, content, release)
      return await store.ready(async () => {
        await disk.remove(temporaryFor(kitFileIn(folder))).catch(() => undefined)
        await store.repair()
      })
    } catch (problem) {
      await release()
      throw problem
    }
  }

  /** The state that is on the disk, and what undo and redo would do to it. */
  get view(): KitView {
    return viewOf(this.low.data.history, this.savedAt, this.file.recovered)
  }

  /** Makes a decision at a moment (milliseconds since 1970). Gives the kit as this decision left it. */
  decide(edit: Edit, now: number): Promise<KitView> {
    return this.decideOn(() => edit, now)
  }

  /** The same with an edit that depends on the kit: it is given the newest one, after which nothing comes between. */
  decideOn(edit: (kit: Kit) => Edit, now: number): Promise<KitView> {
    return this.become(() => orRefuse(decide(this.history, edit(this.history.present), now)), now)
  }

  undo(now: number): Promise<KitView> {
    return this.become(() => undo(this.history), now)
  }

  redo(now: number): Promise<KitView> {
    return this.become(() => redo(this.history), now)
  }

  /** Waits for what is being written, clears away pictures that no step of the history names, gives the lock back. */
  async close(): Promise<void> {
    await this.newest.catch(() => undefined)
    await this.media.keepOnly(picturesOf(this.low.data.history)).catch(() => undefined)
    await this.release()
  }

  private async ready(work: () => Promise<void>): Promise<this> {
    try {
      await work()
      return this
    } catch (problem) {
      await this.release()
      throw problem
    }
  }

  /** What was recovered becomes the newest generation at once, if the disk lets us; the kit can be read either way. */
  private async repair(): Promise<void> {
    if (this.file.recovered) await this.low.write().catch(() => undefined)
  }

  private async become(change: () => History, now: number): Promise<KitView> {
    if (this.isBroken()) throw this.lastMishap
    const next = change()
    if (next !== this.history) {
      this.history = next
      await this.saved(now)
    }
    return viewOf(next, this.savedAt, false)
  }

  /** After a disk has failed at making bytes durable nobody knows what is on it: only opening anew can tell. */
  private isBroken(): boolean {
    return this.lastMishap instanceof Refusal && this.lastMishap.failure.code === 'disk.failed'
  }

  /** Decisions that arrive while a write is under way are written together by the next one. */
  private saved(now: number): Promise<void> {
    if (this.waiting !== null) return this.waiting
    const mishapsBefore = this.mishaps
    const job = this.newest
      .catch(() => undefined)
      .then(async () => {
        if (this.waiting === job) this.waiting = null
        // What was decided on top of a decision that could not be written falls with it.
        if (this.mishaps !== mishapsBefore) throw this.lastMishap
        await this.write(now)
      })
    this.waiting = job
    this.newest = job
    return job
  }

  private async write(now: number): Promise<void> {
    const durable = this.low.data
    try {
      this.low.data = { history: this.history, media: [...picturesOf(this.history)] }
      await this.low.write()
      this.savedAt = now
    } catch (problem) {
      this.low.data = durable
      this.history = durable.history
      this.waiting = null
      this.mishaps += 1
      this.lastMishap = problem
      throw problem
    }
  }
}

export const kitFileIn = (folder: string): string => join(folder, 'kit.json')

const viewOf = (history: History, savedAt: number, recovered: boolean): KitView => ({
  kit: history.present,
  undo: history.past.at(-1)?.edit.kind ?? null,
  redo: history.future[0]?.edit.kind ?? null,
  savedAt: new Date(savedAt).toISOString(),
  recovered,
})

/** When the last decision was made, in milliseconds; a kit without any was changed when it was made. */
export const changedAt = (history: History): number =>
  Math.max(
    Date.parse(history.present.created),
    ...history.past.map((step) => step.at),
    ...history.future.map((step) => step.at),
  )

/** Every picture that undo or redo could bring back. */
const picturesOf = (history: History): ReadonlySet<Sha256> => {
  const kits = [...history.past.map((step) => step.before), history.present]
  const named = kits.flatMap((kit) =>
    kit.people.flatMap((person) => (person.photo === null ? [] : [person.photo.sha256])),
  )
  const ahead = history.future.flatMap(({ edit }) => (edit.kind === 'several' ? edit.edits : [edit]))
  const coming = ahead.flatMap((edit) =>
    edit.kind === 'person.change' && edit.patch.photo ? [edit.patch.photo.sha256] : [],
  )
  return new Set([...named, ...coming])
}
