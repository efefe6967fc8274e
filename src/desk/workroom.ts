import type { KitView, WaitingChanges } from '#contract/views'
import { type History, underId } from '#core/edit/history'
import { type Kit, type KitId, type MakeId, blankKit, makeIdsFrom } from '#core/model'
import type { Host } from './host'
import { ReadingRoom } from './import/room/readingRoom'
import { Refusal } from './refusal'
import { Bin } from './store/bin'
import { LibraryCatalogue } from './store/catalogue'
import type { Disk } from './store/disk'
import { kitCodec } from './store/kitCodec'
import { KitStore, type OpenOptions, type StoreOptions, changedAt } from './store/kitStore'
import { Media, copyNamed, copyPictures } from './store/media'
import { originalsOf } from './store/pictures'
import { recover } from './store/recover'
import { sweepLibrary } from './store/sweep'
import { PreferencesFile } from './store/preferencesFile'
import { Shelf } from './store/shelf'
import { ViewsFile } from './store/viewsFile'

/** A kit to read and to make packs of. */
export interface KitInSight {
  readonly view: KitView
  readonly media: Media
  readonly history: History
}

type Opening = Pick<OpenOptions, 'byForce' | 'olderWillDo'>

/** What the use cases share: the surroundings, the library, and the kits that lie open. */
export class Workroom {
  readonly makeId: MakeId
  readonly shelf: Shelf
  readonly catalogue: LibraryCatalogue
  readonly preferences: PreferencesFile
  readonly views: ViewsFile
  readonly bin: Bin
  /** The only way a text comes in. */
  readonly reading: ReadingRoom
  private readonly open = new Map<KitId, Promise<KitStore>>()
  private readonly inHand = new Map<KitId, KitStore>()
  /** Kits on their way back to the shelf: whoever wants one again waits until its lock is given back. */
  private readonly closing = new Map<KitId, Promise<void>>()

  /** Kits that were opened to look at. */
  private readonly looked = new Map<KitId, KitInSight>()
  private swept: Promise<void> | null = null
  /** Everything is being put back: no kit is taken out any more, for nobody would give its lock back. */
  isLeft = false

  constructor(
    readonly host: Host,
    readonly disk: Disk,
    /** On which the files of the library are as they lie there, also where they are sealed. */
    readonly bare: Disk = disk,
  ) {
    this.makeId = makeIdsFrom(host.unique)
    this.shelf = new Shelf(disk, host.libraryFolder, (id) => this.inHand.get(id)?.history ?? null)
    this.catalogue = new LibraryCatalogue(disk, this.shelf, host.libraryFolder)
    this.preferences = new PreferencesFile(disk, host.libraryFolder)
    this.views = new ViewsFile(disk, host.libraryFolder)
    this.bin = new Bin(disk, host.libraryFolder)
    this.reading = new ReadingRoom(host.startReader, host.log)
  }

  /** A kit with nothing in it, not yet in the library. */
  blankKit(): Kit {
    return blankKit(this.makeId, new Date(this.host.now()).toISOString())
  }

  /** A kit that somebody begins, as the preferences say that this house begins one. Not yet in the library. */
  async newKit(): Promise<Kit> {
    const kit = this.blankKit()
    const { ownName, house } = await this.preferences.read()
    const { houseStyle, paper, language, layout, typeSize } = house
    const label = house.marking.trim()
    return {
      ...kit,
      event: {
        ...kit.event,
        preparedBy: house.preparedBy.trim() || ownName.trim(),
        ministry: house.ministry.trim(),
        marking: label === '' ? kit.event.marking : { ...kit.event.marking, label },
      },
      packs: kit.packs.map((pack) => ({ ...pack, houseStyle, paper, language, layout, typeSize })),
    }
  }

  /** Clears away what killed programs have left half written, once. */
  sweep(): Promise<void> {
    return (this.swept ??= sweepLibrary(this.disk, this.host.libraryFolder).catch(this.host.log))
  }

  /** Puts a new kit into the library and opens it. */
  add(kit: Kit): Promise<KitStore> {
    return this.kept(kit.id, () =>
      KitStore.create(this.disk, this.shelf.folderOf(kit.id), kit, this.optionsFor(kit.id)),
    )
  }

  /** The same with all that was ever decided about it, of a kit that is in no library or in another one. */
  addOwn(history: History): Promise<KitStore> {
    const { id } = history.present
    return this.kept(id, () => KitStore.createFrom(this.disk, this.shelf.folderOf(id), history, this.optionsFor(id)))
  }

  /** The same with a history of its own, under a new identifier, and with the pictures that lie beside the first. */
  async addSecond(history: History, firstId: KitId): Promise<KitStore> {
    const id = this.makeId('kit')
    const store = await this.kept(id, () =>
      KitStore.createFrom(this.disk, this.shelf.folderOf(id), underId(history, id), this.optionsFor(id)),
    )
    const folder = this.shelf.folderOf(firstId)
    await copyPictures(history, new Media(this.disk, folder), store.media)
    await copyNamed(originalsOf(history), new Media(this.disk, folder, 'originals'), store.originals)
    return store
  }

  /** Opens a kit; one that lies open already is given as it is. */
  take(id: KitId, how: Opening = {}): Promise<KitStore> {
    return this.open.get(id) ?? this.kept(id, () => this.opened(id, how))
  }

  /** Reads a kit that may be in other hands. It can be looked at until it is closed. */
  async look(id: KitId): Promise<KitInSight> {
    const open = await this.open.get(id)
    if (open !== undefined) return open
    const found = await recover(this.disk, this.shelf.folderOf(id), kitCodec, { olderWillDo: true })
    if (found === null) throw new Refusal('kit.missing', { title: await this.catalogue.titleOf(id) })
    const view: KitView = {
      kit: found.history.present,
      undo: null,
      redo: null,
      savedAt: new Date(changedAt(found.history)).toISOString(),
      recovered: null,
      waiting: null,
      readOnly: true,
    }
    const inSight = { view, media: new Media(this.disk, this.shelf.folderOf(id)), history: found.history }
    this.looked.set(id, inSight)
    return inSight
  }

  /** A kit that lies open, to change it; refuses with `kit.notOpen` or `kit.readOnly`, or with `library.locked` once everything is put back. */
  async at(id: KitId): Promise<KitStore> {
    const store = await this.open.get(id)
    if (store !== undefined) return store
    if (this.isLeft) throw new Refusal('library.locked')
    throw new Refusal(this.looked.has(id) ? 'kit.readOnly' : 'kit.notOpen', { kit: id })
  }

  /** A kit that lies open, be it to look at. */
  async seen(id: KitId): Promise<KitInSight> {
    return this.looked.get(id) ?? this.at(id)
  }

  /** Refuses, and leaves the kit open, when changes cannot be written. */
  close(id: KitId): Promise<void> {
    this.looked.delete(id)
    const store = this.open.get(id)
    const known = this.closing.get(id)
    if (known !== undefined || store === undefined) return known ?? Promise.resolve()
    const closing = store
      .then((open) => open.close())
      .then(() => {
        this.open.delete(id)
        this.inHand.delete(id)
      })
      .finally(() => this.closing.delete(id))
    this.closing.set(id, closing)
    return closing
  }

  async closeAll(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.open.keys()].map((id) => this.close(id)))
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    if (refused !== undefined) throw refused.reason
  }

  /** The kits with changes that the disk has refused. */
  async waiting(): Promise<readonly { readonly kitId: KitId; readonly waiting: WaitingChanges }[]> {
    const stores = await Promise.all(this.open.values())
    return stores.flatMap(({ view: { kit, waiting } }) => (waiting === null ? [] : [{ kitId: kit.id, waiting }]))
  }

  /** Changes an open kit. The answer says what waits for the disk, if anything does. */
  async change(id: KitId, change: (store: KitStore, now: number) => Promise<KitView>): Promise<KitView> {
    return change(await this.at(id), this.host.now())
  }

  /** A refusal names the kit by the title it was last seen under. */
  private async opened(id: KitId, how: Opening): Promise<KitStore> {
    await this.closing.get(id)
    this.looked.delete(id)
    try {
      return await KitStore.open(this.disk, this.shelf.folderOf(id), { ...this.optionsFor(id), ...how })
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      const { code, facts } = problem.failure
      throw new Refusal(code, { ...facts, title: await this.catalogue.titleOf(id), kit: id })
    }
  }

  private optionsFor(kitId: KitId): StoreOptions {
    const { emit, now, log, foldJournals } = this.host
    return {
      now,
      onFault: log,
      ...(foldJournals === null ? {} : { cutter: foldJournals }),
      onWaiting: (waiting) =>
        emit({
          event: 'kit.waiting',
          kitId,
          waiting: waiting === null ? null : { ...waiting, nextTry: new Date(waiting.nextTry).toISOString() },
          savedAt: new Date(now()).toISOString(),
        }),
      onChangedOutside: (file) => emit({ event: 'kit.changedOutside', kitId, file, at: new Date(now()).toISOString() }),
    }
  }

  private kept(id: KitId, begin: () => Promise<KitStore>): Promise<KitStore> {
    if (this.isLeft) return Promise.reject(new Refusal('library.locked'))
    const opening = begin()
    this.open.set(id, opening)
    opening.then(
      (store) => this.inHand.set(id, store),
      () => this.open.delete(id),
    )
    return opening
  }
}
