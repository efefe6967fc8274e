import { only } from './only'
import type { SelectedPerson } from './view'
import { type Viewing, guardedRichText, reaches } from './viewing'

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
  'country',
  'languages',
  'photo',
] as const

/** Who was kept, without private notes, and without anybody who must stay hidden. */
export const selectPeople = (viewing: Viewing): readonly SelectedPerson[] => {
  const { kit, audience, outside, hidden, guard, note } = viewing
  return kit.people.flatMap((person) => {
    if (person.standing !== 'kept') return []
    if (hidden.personIds.has(person.id)) {
      note({ code: 'person.hidden', personId: person.id })
      return []
    }
    return [
      {
        ...only(person, openFields),
        role: guard(person.role, 'people'),
        organisation: guard(person.organisation, 'people'),
        lastMet: outside ? '' : guard(person.lastMet, 'people'),
        lastReviewed: outside ? null : person.lastReviewed,
        biography: reaches(person.biographyFor, audience) ? guardedRichText(person.biography, 'people', viewing) : [],
      },
    ]
  })
}
