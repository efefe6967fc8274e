import type { Commitment, Day, Kit, KitId, Person, PersonId, Quote, Source } from '../model'
import { sameness } from './samePerson'

/** Words of somebody that came out after the earlier event, and the kit they stand in. */
interface SaidSince {
  readonly kitId: KitId
  readonly quoteId: Quote['id']
  readonly day: Day
  readonly source: string
  /** The first stretch of the words. */
  readonly words: string
  readonly standing: 'kept' | 'proposed'
}

export interface SinceLast {
  readonly earlier: { readonly kitId: KitId; readonly title: string }
  /** Promises of the earlier kit that came along, as they stand now. */
  readonly promises: readonly Commitment[]
  /** The day of the earlier meeting, or the last one of its event; null where nobody has said it, and then no words are told. */
  readonly since: Day | null
  readonly speakers: readonly {
    readonly personId: PersonId
    readonly name: string
    readonly said: readonly SaidSince[]
  }[]
  /** Quotations of these people whose source has no date: whether they are new is not known. */
  readonly undated: number
}

/**
 * What the sources of both kits have the people of this one say after the day of the earlier event, speaker by speaker in
 * protocol order, the latest first. A source in both kits is told once; the day is the one that its source is dated.
 */
export const sinceLast = (kit: Kit, earlier: Kit): SinceLast => {
  const since = earlier.readout.day ?? earlier.event.endDay ?? earlier.event.startDay
  const made = new Set<string>(earlier.commitments.map(({ id }) => id))
  const promises = kit.commitments.filter(({ id }) => made.has(id))
  const told = { kitId: earlier.id, title: earlier.event.title }
  if (since === null) return { earlier: told, promises, since, speakers: [], undated: 0 }
  const here = new Set(kit.sources.map(({ sha256 }) => sha256))
  const kits = [
    { from: kit, sources: kit.sources },
    { from: earlier, sources: earlier.sources.filter(({ sha256 }) => !here.has(sha256)) },
  ]
  let undated = 0
  const speakers = kit.people
    .filter(({ standing }) => standing !== 'dropped')
    .map((person) => {
      const spoken = kits.flatMap(({ from, sources }) => spokenBy(person, from, sources))
      undated += spoken.filter(({ day }) => day === null).length
      const said = spoken
        .filter((one): one is SaidSince => one.day !== null && one.day > since)
        .toSorted((one, other) => other.day.localeCompare(one.day, 'en'))
      return { personId: person.id, name: person.printedName, said }
    })
    .filter(({ said }) => said.length > 0)
  return { earlier: told, promises, since, speakers, undated }
}

type Spoken = Omit<SaidSince, 'day'> & { readonly day: Day | null }

const spokenBy = (person: Person, from: Kit, sources: readonly Source[]): readonly Spoken[] => {
  const ids = new Set<string>(
    from.people.filter((other) => other.id === person.id || sameness(person, other) === 'same').map(({ id }) => id),
  )
  const byId = new Map(sources.map((source) => [source.id, source]))
  return from.quotes.flatMap(({ id, sourceId, speakerIds, standing, anchors }): readonly Spoken[] => {
    const source = byId.get(sourceId)
    if (source === undefined || standing === 'dropped' || !speakerIds.some((speaker) => ids.has(speaker))) return []
    return [
      { kitId: from.id, quoteId: id, day: source.date, source: source.title, words: anchors[0]?.exact ?? '', standing },
    ]
  })
}
