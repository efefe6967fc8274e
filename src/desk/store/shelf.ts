import { join } from 'node:path'
import * as v from 'valibot'
import type { Failure } from '#contract/failures'
import { type Kit, KitId } from '#core/model'
import { Refusal } from '../refusal'
import type { Disk } from './disk'
import { DurableFile } from './durableFile'
import { kitCodec } from './kitCodec'
import { changedAt, kitFileIn } from './kitStore'

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
  ) {}

  folderOf(id: KitId): string {
    return join(this.library, id)
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
  stampOf(id: KitId): Promise<string | null> {
    return this.disk.stamp(kitFileIn(this.folderOf(id))).catch(() => null)
  }

  async read(id: KitId): Promise<KitOnShelf> {
    const stamp = await this.stampOf(id)
    const known = this.seen.get(id)
    if (known !== undefined && stamp !== null && known.stamp === stamp) return known
    const found = await this.readAnew(id, stamp)
    this.seen.set(id, found)
    return found
  }

  private async readAnew(id: KitId, stamp: string | null): Promise<KitOnShelf> {
    try {
      const content = await new DurableFile(this.disk, kitFileIn(this.folderOf(id)), kitCodec).read()
      if (content === null) throw new Refusal('kit.missing')
      return { id, stamp, kit: content.history.present, changed: changedAt(content.history) }
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      return { id, stamp, trouble: problem.failure }
    }
  }
}
