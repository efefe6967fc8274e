import { Person, officeOn, officeShown } from '#core/model'
import { sameAsLast } from './sameAsLast'
import { type Viewing, reaches } from './viewing'
import { firstTitle } from './writtenTitle'

/**
 * Who may read a field. `all`: every reader. `ours`: our own side of the table. `biographyFor`: whom that field says.
 * `nobody`: it leaves the house in no file. Whatever is shown is guarded against names that must stay hidden.
 */
type Readers = 'all' | 'ours' | 'biographyFor' | 'nobody'

/** Decided one by one: a field that is new in the model does not compile until somebody has said here who may read it. */
const readersOf = {
  id: 'all',
  kind: 'all',
  standing: 'nobody',
  presence: 'all',
  honorific: 'all',
  givenName: 'all',
  familyName: 'all',
  printedName: 'all',
  postNominals: 'all',
  originalScript: 'all',
  pronunciation: 'all',
  addressAs: 'all',
  role: 'all',
  organisation: 'all',
  country: 'all',
  titles: 'nobody',
  languages: 'all',
  lastMet: 'ours',
  iceBreaker: 'ours',
  biography: 'biographyFor',
  biographyFor: 'nobody',
  biographyFrom: 'nobody',
  photo: 'all',
  privateNote: 'nobody',
  lastReviewed: 'ours',
  mentions: 'nobody',
  evidence: 'nobody',
} as const satisfies Readonly<Record<keyof Person, Readers>>

type Shown = { [Field in keyof Person]: (typeof readersOf)[Field] extends 'nobody' ? never : Field }[keyof Person]

/** What one audience may see of a person. Where a field is not for it, or says too much, it is empty. */
export type SelectedPerson = Pick<Person, Shown> & {
  /** As a source writes it; empty where none gives one, and where another office was written by hand or dated. */
  readonly title: string
}

/** Who was kept, without anybody who must stay hidden. */
export const selectPeople = (viewing: Viewing): readonly SelectedPerson[] => {
  const { kit, hidden, note } = viewing
  return kit.people.flatMap((person) => {
    if (person.standing !== 'kept') return []
    if (hidden.personIds.has(person.id)) {
      note({ code: 'person.hidden', personId: person.id })
      return []
    }
    return [asBefore(person, selected(person, viewing))]
  })
}

const asBefore = sameAsLast<Person, SelectedPerson>()

/** What somebody is called is what they were on the day of the event. */
const selected = (undated: Person, viewing: Viewing): SelectedPerson => {
  const { kit, hidden, guard, guarded, note } = viewing
  const { office, by } = officeOn(undated, kit.event.startDay)
  if (by === 'open' || by === 'unknown') note({ code: 'person.titleUnsure', personId: undated.id })
  const person = { ...undated, ...officeShown(undated, kit.event.startDay) }
  const isWritten = by === 'undated' || (by === 'unknown' && office !== null)
  const seen = Object.entries(readersOf).flatMap(([name, readers]: [string, Readers]) => {
    const value = person[name as keyof Person]
    if (readers === 'nobody') return []
    return [[name, mayRead(readers, person, viewing) ? value : emptied(value)]]
  })
  return {
    ...guarded(Person, Object.fromEntries(seen) as Pick<Person, Shown>, 'people'),
    title: isWritten ? guard(firstTitle(person, kit.sources, kit.quotes, hidden.sourceIds), 'people') : '',
  }
}

const mayRead = (readers: Readers, person: Person, { outside, audience }: Viewing): boolean => {
  if (readers === 'ours') return !outside
  return readers !== 'biographyFor' || reaches(person.biographyFor, audience)
}

const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return ''
  return Array.isArray(value) ? [] : null
}
