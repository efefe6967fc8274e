import type { Office, PeopleOrder } from '#core/model'
import { placeOfCountry } from './countries'
import { rankData } from './rankData'
import { rankOf } from './rankOf'

export interface InRankOrder<Person> {
  readonly people: readonly Person[]
  /** Those whose place the order does not tell, in the order in which they stood; they come last. */
  readonly unranked: readonly Person[]
}

/**
 * People by rank, or by the names of their countries as a language writes and sorts them. Of one rank, and of one country, each
 * stays behind whom they stood behind. `kit`: as they stand.
 */
export const inRankOrder = <Person extends Office>(
  people: readonly Person[],
  order: PeopleOrder,
  language: string,
): InRankOrder<Person> => {
  if (order === 'kit') return { people, unranked: [] }
  const placeOf = order === 'country' ? placeOfCountry(people, language) : placeInPreset(order)
  const placed = people.map((person) => ({ person, place: placeOf(person) }))
  const unranked = placed.flatMap(({ person, place }) => (place === null ? [person] : []))
  const ranked = placed
    .flatMap(({ person, place }) => (place === null ? [] : [{ person, place }]))
    .toSorted((one, other) => one.place - other.place)
    .map(({ person }) => person)
  return { people: [...ranked, ...unranked], unranked }
}

const placeInPreset = (order: 'states' | 'organisations') => {
  const ranks = rankData().presets[order]
  return (person: Office): number | null => {
    const rank = rankOf(person)
    return rank === null ? null : ranks.indexOf(rank)
  }
}
