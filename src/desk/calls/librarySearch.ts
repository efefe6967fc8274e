import type { LibraryHits, LibraryQuote, LibraryQuotes, SearchHit } from '#contract/views'
import { type Kit, speakerNames } from '#core/model'
import { quoteAsPlainText } from '#core/quote/printing/render'
import { actOf } from '#core/quote/verbatim/reported'
import { type Query, queryFrom } from '#core/search/find'
import { type QuoteFilter, facets } from '#core/facets/quoteFilter'
import { prepareSearch, searchKit } from '#core/search/searchKit'
import { type FacetedAnswer, type FoundByFacets, prepareFacets, facetedSearch } from '#core/facets/facetedSearch'
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
  /** What a stopped one has asked the disk for still comes. */
  private readonly underway = new Set<LibraryReading>()

  constructor(private readonly room: Workroom) {}

  /** An empty query finds nothing and begins a search: the kits are read and made ready for it. */
  async hits(typed: string): Promise<LibraryHits> {
    const query = queryFrom(typed)
    const isNew = query.words.length === 0
    const reading = this.reading(isNew)
    const { kits, unread } = await reading.within(patience)
    return { hits: isNew ? [] : hitsIn(this.asTheyAre(kits), query), unread }
  }

  /** The quotations that a filter asks for, from a place on. `begins`: the kits are looked at anew. */
  async quotes(filter: QuoteFilter, from: number, begins: boolean): Promise<LibraryQuotes> {
    const reading = this.reading(begins)
    const { kits, unread } = await reading.within(patience)
    const { house } = await this.room.preferences.read()
    const moment = { now: new Date(this.room.host.now()).toISOString(), zone: house.zone ?? zoneHere() }
    const { fitting, total, facets } = facetedSearch(this.asTheyAre(kits), filter, moment)
    return {
      quotes: fitting.slice(from, from + quotesAtOnce).map(libraryQuote),
      fitting: fitting.length,
      total,
      facets: fewestOf(facets, filter),
      unread,
    }
  }

  /** Begins to make the library ready, a moment after this; settles when it is. Nobody has to wait for it. */
  prepare(): Promise<void> {
    return new Promise((resolve) => {
      this.timer = setTimeout(() => resolve(this.reading(false).whole()), restAtStart)
      this.timer.unref()
    })
  }

  /** Settles when no kit is on its way from the disk any more. With the kits goes all that was made of them to search them by. */
  async close(): Promise<void> {
    clearTimeout(this.timer)
    this.last = null
    for (const reading of this.underway) reading.stop()
    await Promise.all([...this.underway].map((reading) => reading.ended()))
  }

  /** The one that answers belong to: begun anew for a new search, and after a time. */
  private reading(isNew: boolean): LibraryReading {
    const { last } = this
    const at = this.room.host.now()
    const isOne = last !== null && !isNew && at - last.at <= oneSearch
    if (!isOne) last?.reading.stop()
    const reading = isOne ? last.reading : this.begun()
    this.last = { at, reading }
    return reading
  }

  private begun(): LibraryReading {
    const reading = new LibraryReading(this.room, prepare)
    this.underway.add(reading)
    void reading.ended().then(() => this.underway.delete(reading))
    return reading
  }

  private asTheyAre(kits: KitsRead['kits']): readonly Kit[] {
    return kits.map((kit) => this.room.shelf.opened(kit.id) ?? kit)
  }
}

const prepare = (kit: Kit): void => {
  prepareSearch(kit)
  prepareFacets(kit)
}

/** As many as a window shows in many screens; it asks for the next when it comes near their end. */
const quotesAtOnce = 100

/** More values of a facet than anybody looks through; a search finds the others. */
const mostValues = 100

const fewestOf = (all: FacetedAnswer['facets'], { chosen }: QuoteFilter): FacetedAnswer['facets'] => {
  const few = { ...all }
  for (const facet of facets)
    few[facet] = all[facet].filter(({ value }, at) => at < mostValues || chosen[facet].includes(value))
  return few
}

const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const libraryQuote = ({ kit, quote, source, verified }: FoundByFacets): LibraryQuote => ({
  kitId: kit.id,
  kitTitle: kit.event.title,
  quoteId: quote.id,
  words: quoteAsPlainText(quote, source, 'UN'),
  act: actOf(quote, source),
  speaker: speakerNames(kit, quote),
  sourceTitle: source?.title ?? '',
  day: source?.date ?? null,
  isDecided: quote.standing === 'kept',
  terms: quote.release.basis,
  verified,
})

const hitsIn = (kits: readonly Kit[], query: Query): readonly SearchHit[] => {
  const hits: SearchHit[] = []
  for (const kit of kits) {
    if (hits.length >= mostHits) break
    for (const finding of searchKit(kit, query)) hits.push({ kitId: kit.id, kitTitle: kit.event.title, ...finding })
  }
  return hits.slice(0, mostHits)
}
