import type { SearchHit } from '#contract/views'
import type { Kit } from '#core/model'
import { type Query, queryFrom } from '#core/search/find'
import { prepareSearch, searchKit } from '#core/search/searchKit'
import type { Workroom } from '../workroom'
import { readableKits } from './readableKits'

/** Milliseconds for which letters of one search are answered from the kits that were read for the letter before. */
const oneSearch = 30_000

/** Milliseconds after the window has come before its kits are made ready: the first screens go first. */
const restAtStart = 1_500

/** More hits than this tell a reader nothing: the search was too short. */
const mostHits = 200

/**
 * Searches as one types: the disk is asked for the first letter, and a kit that lies open is always as it is now. The
 * kits of a library are read and their texts made ready while nobody waits for them, one at a time.
 */
export class LibrarySearch {
  private last: { readonly at: number; readonly kits: Promise<readonly Kit[]> } | null = null
  private timer: NodeJS.Timeout | undefined
  private isClosed = false

  constructor(private readonly room: Workroom) {}

  /** An empty query finds nothing and begins a search: the kits are read and made ready for it. */
  async hits(typed: string): Promise<readonly SearchHit[]> {
    const query = queryFrom(typed)
    const isNew = query.words.length === 0
    const kits = await this.kits(isNew)
    if (!isNew) return hitsIn(kits, query)
    for (const kit of kits) await this.ready(kit)
    return []
  }

  /** Begins to make the library ready, a moment after this; settles when it is. Nobody has to wait for it. */
  prepare(): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(() => resolve(this.readAll().catch(this.room.host.log)), restAtStart)
      this.timer.unref()
    })
  }

  close(): void {
    this.isClosed = true
    clearTimeout(this.timer)
  }

  private async readAll(): Promise<void> {
    for (const id of await this.room.shelf.ids()) {
      if (this.isClosed) return
      const found = await this.room.shelf.read(id)
      if ('kit' in found) await this.ready(found.kit)
    }
  }

  /** Nobody else waits meanwhile. */
  private async ready(kit: Kit): Promise<void> {
    prepareSearch(kit)
    await new Promise((resolve) => setImmediate(resolve))
  }

  private async kits(isNew: boolean): Promise<readonly Kit[]> {
    const { room, last } = this
    const at = room.host.now()
    const isOne = last !== null && !isNew && at - last.at <= oneSearch
    const kits = isOne ? last.kits : readableKits(room)
    this.last = { at, kits }
    return (await kits).map((kit) => room.shelf.opened(kit.id) ?? kit)
  }
}

const hitsIn = (kits: readonly Kit[], query: Query): readonly SearchHit[] => {
  const hits: SearchHit[] = []
  for (const kit of kits) {
    if (hits.length >= mostHits) break
    for (const finding of searchKit(kit, query)) hits.push({ kitId: kit.id, kitTitle: kit.event.title, ...finding })
  }
  return hits.slice(0, mostHits)
}
