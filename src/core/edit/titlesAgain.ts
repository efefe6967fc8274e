import type { Extraction, Span as Offsets } from '../extract/extraction'
import type { Mention, Person, Source } from '../model'
import { nameKey } from './nameKey'

type Read = (source: Source) => Extraction

/**
 * Gives people the words with which sources write their titles, where a kit from before does not have them. An office
 * that is not the one read there was written by hand, and stands.
 */
export const titlesAgain = (sources: readonly Source[], read: Read): ((person: Person) => Person) => {
  const known = new Map(sources.map((source) => [source.id, source]))
  const titleOf = (person: Person, { sourceId, span, title }: Mention): Mention['title'] => {
    const source = known.get(sourceId)
    if (title !== null || source === undefined) return title
    for (const { mentions, titles, role, name } of read(source).people) {
      if (nameKey(name) !== nameKey(person.printedName) || !isAmong(role ?? '', person.role)) continue
      const at = mentions.findIndex(([start, end]) => start === span.start && end === span.end)
      return spanFrom(titles[at] ?? null)
    }
    return null
  }
  return (person) => ({
    ...person,
    mentions: person.mentions.map((mention) => ({ ...mention, title: titleOf(person, mention) })),
  })
}

/** Readings of before gave one person the office of the next as well: what is read now is then one of several. */
const isAmong = (role: string, roles: string): boolean => role === roles || roles.split('; ').includes(role)

const spanFrom = (offsets: Offsets | null): Mention['title'] =>
  offsets === null ? null : { start: offsets[0], end: offsets[1] }
