import { join } from 'node:path'
import * as v from 'valibot'
import type { KitCard } from '#contract/views'
import { Day, Instant, type Kit, KitId, isNamed, isToReview } from '#core/model'
import type { Disk } from './disk'
import type { Shelf } from './shelf'
import { writeWhole } from './wholeFile'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

const Entry = v.strictObject({
  stamp: v.string(),
  card: v.strictObject({
    id: KitId,
    title: v.string(),
    place: v.string(),
    startDay: v.nullable(Day),
    endDay: v.nullable(Day),
    marking: v.string(),
    fictional: v.boolean(),
    sources: Count,
    quotes: Count,
    proposed: Count,
    people: Count,
    changed: Instant,
  }),
})
type Entry = v.InferOutput<typeof Entry>

const Catalogue = v.strictObject({ format: v.literal('briefing-library'), entries: v.array(Entry) })

export const catalogueName = 'library.json'

/**
 * What `library.json` knows of the kits, so that a long list is there at once. It is a copy and never asked when the kit
 * itself says otherwise: a missing, torn or stale catalogue is made again from the kits.
 */
export class LibraryCatalogue {
  private readonly path: string
  private entries: ReadonlyMap<KitId, Entry> | null = null
  private listing: Promise<readonly KitCard[]> = Promise.resolve([])

  constructor(
    private readonly disk: Disk,
    private readonly shelf: Shelf,
    library: string,
  ) {
    this.path = join(library, catalogueName)
  }

  /** All kits, the last changed first. One listing at a time: two would write the catalogue over each other. */
  cards(): Promise<readonly KitCard[]> {
    this.listing = this.listing.catch(() => []).then(() => this.listed())
    return this.listing
  }

  /** What the list said of a kit when it was last looked at. For telling a person which kit is meant. */
  async lastKnown(id: KitId): Promise<Omit<KitCard, 'trouble' | 'archived'>> {
    const known = (this.entries ??= await this.read())
    return known.get(id)?.card ?? unknownCard(id)
  }

  async titleOf(id: KitId): Promise<string> {
    return (await this.lastKnown(id)).title
  }

  private async listed(): Promise<readonly KitCard[]> {
    const known = (this.entries ??= await this.read())
    const cards: KitCard[] = []
    const entries = new Map<KitId, Entry>()
    for (const id of await this.shelf.ids()) {
      const archived = await this.shelf.isArchived(id)
      const stamp = await this.shelf.stampOf(id)
      const before = known.get(id)
      if (before !== undefined && before.stamp === stamp) {
        entries.set(id, before)
        cards.push({ ...before.card, archived, trouble: null })
        continue
      }
      const found = await this.shelf.read(id)
      if ('kit' in found) {
        const card = cardOf(found.kit, found.changed)
        if (found.stamp !== null) entries.set(id, { stamp: found.stamp, card })
        cards.push({ ...card, archived, trouble: null })
      } else if (found.trouble.code !== 'kit.missing') {
        if (before !== undefined) entries.set(id, before)
        cards.push({ ...(before?.card ?? unknownCard(id)), archived, trouble: found.trouble })
      }
    }
    if (!isSame(known, entries)) await this.write(entries)
    return cards.toSorted((left, right) => right.changed.localeCompare(left.changed) || left.id.localeCompare(right.id))
  }

  private async read(): Promise<ReadonlyMap<KitId, Entry>> {
    try {
      const parsed = v.safeParse(Catalogue, JSON.parse(Buffer.from(await this.disk.read(this.path)).toString('utf8')))
      return new Map(parsed.success ? parsed.output.entries.map((entry) => [entry.card.id, entry]) : [])
    } catch {
      return new Map()
    }
  }

  /** Nothing is lost when this fails: the next start reads the kits. */
  private async write(entries: ReadonlyMap<KitId, Entry>): Promise<void> {
    this.entries = entries
    const content: v.InferOutput<typeof Catalogue> = { format: 'briefing-library', entries: [...entries.values()] }
    await writeWhole(this.disk, this.path, Buffer.from(JSON.stringify(content))).catch(() => undefined)
  }
}

const cardOf = (kit: Kit, changed: number): Entry['card'] => ({
  id: kit.id,
  title: kit.event.title,
  place: kit.event.place,
  startDay: kit.event.startDay,
  endDay: kit.event.endDay,
  marking: kit.event.marking.label,
  fictional: kit.fictional,
  sources: kit.sources.length,
  quotes: kit.quotes.filter((quote) => quote.standing === 'kept').length,
  proposed: kit.quotes.filter(isToReview).length,
  people: kit.people.filter((person) => person.standing !== 'dropped' && isNamed(person)).length,
  changed: new Date(changed).toISOString(),
})

const unknownCard = (id: KitId): Entry['card'] => ({
  id,
  title: '',
  place: '',
  startDay: null,
  endDay: null,
  marking: '',
  fictional: false,
  sources: 0,
  quotes: 0,
  proposed: 0,
  people: 0,
  changed: new Date(0).toISOString(),
})

const isSame = (left: ReadonlyMap<KitId, Entry>, right: ReadonlyMap<KitId, Entry>): boolean =>
  left.size === right.size && [...left].every(([id, entry]) => right.get(id)?.stamp === entry.stamp)
