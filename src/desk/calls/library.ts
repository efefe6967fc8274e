import type { Desk } from '#contract/transport'
import type { DirectoryEntry, LibraryQuote, SearchHit } from '#contract/views'
import { type Kit, type Person, functionLine } from '#core/model'
import { speakerNames } from '#core/model'
import { quoteAsPlainText } from '#core/quote/printing/render'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { type Query, queryFrom } from '#core/search/find'
import { folded } from '#core/search/fold'
import { prepareSearch, searchKit } from '#core/search/searchKit'
import { answered } from '../refusal'
import type { Workroom } from '../workroom'

/** What can be seen over all kits at once. */
export const libraryCalls = (room: Workroom) =>
  ({
    'library.list': () =>
      answered(async () => {
        await room.sweep()
        return room.catalogue.cards()
      }),
    'library.people': () => answered(async () => directoryOf(await readableKits(room))),
    'library.quotes': () => answered(async () => (await readableKits(room)).flatMap(keptQuotesOf)),
    'library.search': searchIn(room),
  }) satisfies Partial<Desk>

/** Milliseconds for which letters of one search are answered from the kits that were read for the letter before. */
const oneSearch = 3_000

/**
 * Searches as one types: the disk is asked for the first letter, and a kit that lies open is always as it is now. An empty
 * query reads the kits and makes their texts ready, one at a time, so that nobody else waits meanwhile.
 */
const searchIn = (room: Workroom): Desk['library.search'] => {
  let last: { readonly at: number; readonly kits: Promise<readonly Kit[]> } | null = null
  const kitsFor = async (isNew: boolean): Promise<readonly Kit[]> => {
    const now = room.host.now()
    if (last === null || isNew || now - last.at > oneSearch) last = { at: now, kits: readableKits(room) }
    else last = { ...last, at: now }
    return (await last.kits).map((kit) => room.shelf.opened(kit.id) ?? kit)
  }
  return ({ query: typed }) =>
    answered(async () => {
      const query = queryFrom(typed)
      const kits = await kitsFor(query.words.length === 0)
      if (query.words.length > 0) return hitsIn(kits, query)
      for (const kit of kits) {
        prepareSearch(kit)
        await new Promise((resolve) => setImmediate(resolve))
      }
      return []
    })
}

/** The last changed first; kits that cannot be read are passed over, the list of kits names them. */
const readableKits = async (room: Workroom): Promise<readonly Kit[]> => {
  const found = await Promise.all((await room.shelf.ids()).map((id) => room.shelf.read(id)))
  return found
    .flatMap((onShelf) => ('kit' in onShelf ? [onShelf] : []))
    .toSorted((left, right) => right.changed - left.changed)
    .map(({ kit }) => kit)
}

/** One entry for each name, taken from the kit that was changed last and knows a biography, if any does. */
const directoryOf = (kits: readonly Kit[]): readonly DirectoryEntry[] => {
  const entries = new Map<string, DirectoryEntry>()
  for (const kit of kits) {
    for (const person of kit.people.filter(({ standing }) => standing === 'kept')) {
      const key = folded(person.printedName)
      const before = entries.get(key)
      const entry = entryFor(kit, person)
      const newest = before === undefined || (!before.hasBiography && entry.hasBiography) ? entry : before
      entries.set(key, { ...newest, kits: (before?.kits ?? 0) + 1, quotes: (before?.quotes ?? 0) + entry.quotes })
    }
  }
  return [...entries.values()].toSorted((left, right) => left.printedName.localeCompare(right.printedName))
}

const entryFor = (kit: Kit, person: Person): DirectoryEntry => ({
  kitId: kit.id,
  kitTitle: kit.event.title,
  personId: person.id,
  printedName: person.printedName,
  honorific: person.honorific,
  function: functionLine(person),
  kits: 1,
  quotes: kit.quotes.filter((quote) => quote.speakerIds.includes(person.id) && quote.standing === 'kept').length,
  hasBiography: person.biography.length > 0,
  lastReviewed: person.lastReviewed,
})

const keptQuotesOf = (kit: Kit): readonly LibraryQuote[] =>
  kit.quotes
    .filter((quote) => quote.standing === 'kept')
    .map((quote) => {
      const source = kit.sources.find((other) => other.id === quote.sourceId)
      return {
        kitId: kit.id,
        kitTitle: kit.event.title,
        quoteId: quote.id,
        words: quoteAsPlainText(quote, source, 'UN'),
        speaker: speakerNames(kit, quote),
        sourceTitle: source?.title ?? '',
        broken: isBroken(quoteState(quote, source)),
      }
    })

/** More hits than this tell a reader nothing: the search was too short. */
const mostHits = 200

const hitsIn = (kits: readonly Kit[], query: Query): readonly SearchHit[] => {
  const hits: SearchHit[] = []
  for (const kit of kits) {
    if (hits.length >= mostHits) break
    for (const finding of searchKit(kit, query)) hits.push({ kitId: kit.id, kitTitle: kit.event.title, ...finding })
  }
  return hits.slice(0, mostHits)
}
