import type { Desk } from '#contract/transport'
import type { DirectoryEntry } from '#contract/views'
import { type Kit, type Person, functionLine, officeShown } from '#core/model'
import { folded } from '#core/search/fold'
import { Refusal, answered } from '../refusal'
import { copyLibrary } from '../store/moveLibrary'
import type { Workroom } from '../workroom'
import type { LibrarySearch } from './librarySearch'
import { readableKits } from './readableKits'

/** What can be seen over all kits at once. */
export const libraryCalls = (room: Workroom, search: LibrarySearch) =>
  ({
    'library.move': () =>
      answered(async () => {
        const { move, chooseFolder, libraryFolder, log } = room.host
        if (move === null) throw new Refusal('library.fixed')
        const chosen = await chooseFolder('library')
        if (chosen === null) return null
        await room.closeAll().catch((problem: unknown) => {
          if (!(problem instanceof Refusal)) log(problem)
        })
        if ((await room.waiting()).length > 0) throw new Refusal('library.waiting')
        return move(async () => {
          await Promise.all([room.preferences.written(), room.views.written()])
          return copyLibrary(room.disk, libraryFolder, chosen, room.bare)
        })
      }),
    'library.list': () =>
      answered(async () => {
        await room.sweep()
        return room.catalogue.cards()
      }),
    'library.people': () => answered(async () => directoryOf(await readableKits(room))),
    'library.quotes': ({ filter, from, begins }) => answered(() => search.quotes(filter, from, begins)),
    'library.views': () => answered(() => room.views.read()),
    'library.keepView': ({ view, at }) => answered(() => room.views.keep(view, at)),
    'library.dropView': ({ id }) => answered(() => room.views.drop(id)),
    'library.search': ({ query }) => answered(() => search.hits(query)),
  }) satisfies Partial<Desk>

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
  // What they were at that event, as its packs have it.
  function: functionLine(officeShown(person, kit.event.startDay)),
  kits: 1,
  quotes: kit.quotes.filter((quote) => quote.speakerIds.includes(person.id) && quote.standing === 'kept').length,
  hasBiography: person.biography.length > 0,
  lastReviewed: person.lastReviewed,
})
