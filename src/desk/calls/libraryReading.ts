import type { Kit, KitId } from '#core/model'
import { othersHeard } from '../process/unhurried'
import type { Workroom } from '../workroom'

/** What a reading has come to: the kits that were read, the last changed first, and how many still wait. */
export interface KitsRead {
  readonly kits: readonly Kit[]
  readonly unread: number
}

/** So many kits are on their way from the disk at once: while one is parsed, the next ones come. */
const lanes = 2

/**
 * The kits of a library as they lie on the disk from the moment this begins, read one after the other, those that were
 * changed last before the others. It can be asked at any time for what it has by then. Kits that cannot be read are passed
 * over; the list of kits names them.
 */
export class LibraryReading {
  private readonly found: { readonly kit: Kit; readonly changed: number }[] = []
  private waiting: KitId[] = []
  private underway = 0
  private isStopped = false
  private readonly folder: Promise<void>
  private readonly done: Promise<void>

  /** @param ready is given each kit when it has been read, in a turn of its own. */
  constructor(
    private readonly room: Workroom,
    private readonly ready: (kit: Kit) => void,
  ) {
    this.folder = this.lookedInto()
    this.done = this.readAll()
    // Whoever waits for it is told.
    this.done.catch(() => undefined)
  }

  /** Everything, or what there is after so many milliseconds; the folder itself is waited for. */
  async within(milliseconds: number): Promise<KitsRead> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))
    await this.folder
    await Promise.race([this.done, patience])
    clearTimeout(timer)
    return {
      kits: this.found.toSorted((left, right) => right.changed - left.changed).map(({ kit }) => kit),
      unread: this.waiting.length + this.underway,
    }
  }

  /** Settles when all that can be read has been read; a fault is logged and ends it. */
  whole(): Promise<void> {
    return this.done.catch(this.room.host.log)
  }

  /** Settles when nothing of it is under way any more, however it ended. */
  ended(): Promise<void> {
    return this.done.catch(() => undefined)
  }

  /** What has not been begun is left. */
  stop(): void {
    this.isStopped = true
  }

  private async lookedInto(): Promise<void> {
    const { shelf, catalogue } = this.room
    const ids = await shelf.ids()
    const changed = new Map<KitId, string>()
    for (const id of ids) changed.set(id, (await catalogue.lastKnown(id)).changed)
    this.waiting = ids.toSorted((left, right) => (changed.get(right) ?? '').localeCompare(changed.get(left) ?? ''))
  }

  private async readAll(): Promise<void> {
    await this.folder
    await Promise.all(Array.from({ length: lanes }, () => this.readOn()))
  }

  private async readOn(): Promise<void> {
    while (!this.isStopped) {
      const id = this.waiting.shift()
      if (id === undefined) return
      this.underway += 1
      const read = await this.room.shelf.read(id)
      this.underway -= 1
      if (!('kit' in read)) continue
      this.found.push(read)
      // Whoever asks meanwhile is answered after one kit, and not after all.
      await othersHeard()
      if (this.isStopped) return
      this.ready(read.kit)
      await othersHeard()
    }
  }
}
