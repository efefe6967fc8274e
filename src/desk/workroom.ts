import type { KitView } from '#contract/views'
import { type Kit, type KitId, type MakeId, blankKit, makeIdsFrom } from '#core/model'
import type { Host } from './host'
import { Refusal } from './refusal'
import { LibraryCatalogue } from './store/catalogue'
import type { Disk } from './store/disk'
import { KitStore } from './store/kitStore'
import { PreferencesFile } from './store/preferencesFile'
import { Shelf } from './store/shelf'

/** What the use cases share: the surroundings, the library, and the kits that lie open. */
export class Workroom {
  readonly makeId: MakeId
  readonly shelf: Shelf
  readonly catalogue: LibraryCatalogue
  readonly preferences: PreferencesFile
  private readonly open = new Map<KitId, Promise<KitStore>>()
  /** Kits on their way back to the shelf: whoever wants one again waits until its lock is given back. */
  private readonly closing = new Map<KitId, Promise<void>>()

  constructor(
    readonly host: Host,
    readonly disk: Disk,
  ) {
    this.makeId = makeIdsFrom(host.unique)
    this.shelf = new Shelf(disk, host.libraryFolder)
    this.catalogue = new LibraryCatalogue(disk, this.shelf, host.libraryFolder)
    this.preferences = new PreferencesFile(disk, host.libraryFolder)
  }

  /** A kit with nothing in it, not yet in the library. */
  blankKit(): Kit {
    return blankKit(this.makeId, new Date(this.host.now()).toISOString())
  }

  /** Puts a new kit into the library and opens it. */
  add(kit: Kit): Promise<KitStore> {
    return this.kept(kit.id, KitStore.create(this.disk, this.shelf.folderOf(kit.id), kit))
  }

  /** Opens a kit; one that lies open already is given as it is. */
  take(id: KitId): Promise<KitStore> {
    return this.open.get(id) ?? this.kept(id, this.opened(id))
  }

  /** A kit that lies open; refuses with `kit.notOpen`. */
  async at(id: KitId): Promise<KitStore> {
    const store = await this.open.get(id)
    if (store === undefined) throw new Refusal('kit.notOpen', { kit: id })
    return store
  }

  close(id: KitId): Promise<void> {
    const store = this.open.get(id)
    if (store === undefined) return this.closing.get(id) ?? Promise.resolve()
    this.open.delete(id)
    const closing = store.then((open) => open.close()).finally(() => this.closing.delete(id))
    this.closing.set(id, closing)
    return closing
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.open.keys(), ...this.closing.keys()].map((id) => this.close(id)))
  }

  /** Changes an open kit, and tells the window when the disk would not take it. */
  async change(id: KitId, change: (store: KitStore, now: number) => Promise<KitView>): Promise<KitView> {
    const store = await this.at(id)
    try {
      return await change(store, this.host.now())
    } catch (problem) {
      if (problem instanceof Refusal && isOfTheDisk(problem))
        this.host.emit({ event: 'kit.notSaved', kitId: id, failure: problem.failure })
      throw problem
    }
  }

  /** A refusal names the kit by the title it was last seen under. */
  private async opened(id: KitId): Promise<KitStore> {
    await this.closing.get(id)
    try {
      return await KitStore.open(this.disk, this.shelf.folderOf(id))
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      const { code, facts } = problem.failure
      throw new Refusal(code, { ...facts, title: await this.catalogue.titleOf(id) })
    }
  }

  private kept(id: KitId, opening: Promise<KitStore>): Promise<KitStore> {
    this.open.set(id, opening)
    opening.catch(() => this.open.delete(id))
    return opening
  }
}

const isOfTheDisk = (refusal: Refusal): boolean =>
  refusal.failure.code.startsWith('disk.') || refusal.failure.code.startsWith('kit.')
