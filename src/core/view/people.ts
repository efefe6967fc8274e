import { Person } from '#core/model'
import { only } from './only'
import type { SelectedPerson } from './view'
import { type Viewing, reaches } from './viewing'
import { firstTitle } from './writtenTitle'

/** Named one by one: a field that is new in the model stays in the house until somebody adds it here. */
const openFields = [
  'id',
  'kind',
  'presence',
  'honorific',
  'givenName',
  'familyName',
  'printedName',
  'originalScript',
  'pronunciation',
  'addressAs',
  'role',
  'organisation',
  'country',
  'languages',
  'photo',
] as const

/** Who was kept, without private notes, and without anybody who must stay hidden. */
export const selectPeople = (viewing: Viewing): readonly SelectedPerson[] => {
  const { kit, audience, outside, hidden, guard, guarded, note } = viewing
  return kit.people.flatMap((person) => {
    if (person.standing !== 'kept') return []
    if (hidden.personIds.has(person.id)) {
      note({ code: 'person.hidden', personId: person.id })
      return []
    }
    const seen: SelectedPerson = {
      ...only(person, openFields),
      title: guard(firstTitle(person, kit.sources, kit.quotes, hidden.sourceIds), 'people'),
      lastMet: outside ? '' : person.lastMet,
      lastReviewed: outside ? null : person.lastReviewed,
      biography: reaches(person.biographyFor, audience) ? person.biography : [],
    }
    return [guarded(Person, seen, 'people')]
  })
}
