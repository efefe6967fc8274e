import type { LibraryHits, SearchHit } from '#contract/views'
import type { Kit } from '#core/model'
import { type Query, queryFrom } from '#core/search/find'
import { prepareSearch, searchKit } from '#core/search/searchKit'
import type { Workroom } from '../workroom'
import { type KitsRead, LibraryReading } from './libraryReading'

/** Milliseconds for which letters of one search are answered from the kits that were read for the letter before. */
const oneSearch = 30_000

/** Milliseconds after the window has come before its kits are made ready: the first screens go first. */
const restAtStart = 1_500

/** Milliseconds for which an answer waits for kits that are being read: with what it takes to look them through it is there at once. */
const patience = 30

/** More hits than this tell a reader nothing: the search was too short. */
const mostHits = 200

/**
 * Searches as one types: the disk is asked for the first letter, and a kit that lies open is always as it is now. The
 * kits of a library are read and their texts made ready while nobody waits for them. Whoever asks before that is answered
 * from the kits that have been read by then, and told how many have not.
 */
export class LibrarySearch {
  private last: { readonly at: number; readonly reading: LibraryReading } | null = null
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly room: Workroom) {}

  /** An empty query finds nothing and begins a search: the kits are read and made ready for it. */
  async hits(typed: string): Promise<LibraryHits> {
    const query = queryFrom(typed)
    const isNew = query.words.length === 0
    const reading = this.reading(isNew)
    const { kits, unread } = await reading.within(patience)
    return { hits: isNew ? [] : hitsIn(this.asTheyAre(kits), query), unread }
  }

  /** Begins to make the library ready, a moment after this; settles when it is. Nobody has to wait for it. */
  prepare(): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(() => resolve(this.reading(false).whole()), restAtStart)
      this.timer.unref()
    })
  }

  close(): void {
    clearTimeout(this.timer)
    this.last?.reading.stop()
  }

  /** The one that answers belong to: begun anew for a new search, and after a time. */
  private reading(isNew: boolean): LibraryReading {
    const { last, room } = this
    const at = room.host.now()
    const isOne = last !== null && !isNew && at - last.at <= oneSearch
    if (!isOne) last?.reading.stop()
    const reading = isOne ? last.reading : new LibraryReading(room, prepareSearch)
    this.last = { at, reading }
    return reading
  }

  private asTheyAre(kits: KitsRead['kits']): readonly Kit[] {
    return kits.map((kit) => this.room.shelf.opened(kit.id) ?? kit)
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
