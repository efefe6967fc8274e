import { join } from 'node:path'
import * as v from 'valibot'
import type { Failure } from '#contract/failures'
import type { History } from '#core/edit/history'
import { type Kit, KitId } from '#core/model'
import { Refusal } from '../refusal'
import type { Disk } from './disk'
import { kitFileIn } from './generations'
import { journalIn, journalsIn, twins } from './journals'
import { kitCodec } from './kitCodec'
import { changedAt } from './kitStore'
import { recover } from './recover'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

/** A kit as it lies on the disk, read without taking the lock; or why it cannot be read. */
export type KitOnShelf =
  | { readonly id: KitId; readonly stamp: string | null; readonly kit: Kit; readonly changed: number }
  | { readonly id: KitId; readonly stamp: string | null; readonly trouble: Failure }

/**
 * The kits of a library folder, for reading: lists, search, the people directory. A kit is read again only when its file
 * is no longer the one that was read.
 */
export class Shelf {
  private readonly seen = new Map<KitId, KitOnShelf>()

  constructor(
    private readonly disk: Disk,
    private readonly library: string,
    /** The history of a kit that lies open: it need not be read. */
    private readonly inHand: (id: KitId) => History | null = () => null,
  ) {}

  folderOf(id: KitId): string {
    return join(this.library, id)
  }

  /** A kit that lies open, as it is now; null when it does not. */
  opened(id: KitId): Kit | null {
    return this.inHand(id)?.present ?? null
  }

  /** In no particular order; folders that are no kits are passed over. */
  async ids(): Promise<readonly KitId[]> {
    const names = await this.disk.names(this.library)
    return names.flatMap((name) => {
      const parsed = v.safeParse(KitId, name)
      return parsed.success ? [parsed.output] : []
    })
  }

  /** null also when the disk will not tell: reading the kit will then say why. */
  async stampOf(id: KitId): Promise<string | null> {
    const folder = this.folderOf(id)
    try {
      const journals = (await journalsIn(this.disk, folder)).flatMap((first) =>
        twins.map((twin) => journalIn(folder, first, twin)),
      )
      const stamps = await Promise.all([kitFileIn(folder), ...journals].map((path) => this.disk.stamp(path)))
      return stamps[0] === null ? null : stamps.join(' ')
    } catch {
      return null
    }
  }

  async read(id: KitId): Promise<KitOnShelf> {
    const open = this.inHand(id)
    if (open !== null) return { id, stamp: null, kit: open.present, changed: changedAt(open) }
    const stamp = await this.stampOf(id)
    const known = this.seen.get(id)
    if (known !== undefined && stamp !== null && known.stamp === stamp) return known
    const found = await this.readAnew(id, stamp)
    this.seen.set(id, found)
    return found
  }

  /** Finished kits are put out of the way; they stay where they are, and can be opened and found. */
  async archive(id: KitId, archived: boolean): Promise<void> {
    const path = this.archiveMark(id)
    try {
      if ((await this.disk.stamp(this.folderOf(id))) === null) throw new Refusal('kit.missing', { kit: id })
      if (!archived) await this.disk.remove(path)
      else if ((await this.disk.stamp(path)) === null) await writeWhole(this.disk, path, new Uint8Array())
      await this.disk.syncFolder(this.folderOf(id))
    } catch (problem) {
      throw troubleWith(path, problem)
    }
  }

  async isArchived(id: KitId): Promise<boolean> {
    return (await this.disk.stamp(this.archiveMark(id)).catch(() => null)) !== null
  }

  private archiveMark(id: KitId): string {
    return join(this.folderOf(id), 'kit.archived')
  }

  private async readAnew(id: KitId, stamp: string | null): Promise<KitOnShelf> {
    try {
      const found = await recover(this.disk, this.folderOf(id), kitCodec)
      if (found === null) throw new Refusal('kit.missing')
      return { id, stamp, kit: found.history.present, changed: changedAt(found.history) }
    } catch (problem) {
      const trouble = troubleWith(kitFileIn(this.folderOf(id)), problem)
      if (!(trouble instanceof Refusal)) throw trouble
      return { id, stamp, trouble: trouble.failure }
    }
  }
}
