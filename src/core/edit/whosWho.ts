import { type Day, type Kit, type KitId, type Person, type PersonId } from '../model'
import { isBlank, isNamed, isSameOffice, officeOn, plainText, rolledUp, titlesJoined } from '../model'
import { type Patch, patched } from './patch'
import { areElsewhere, sameness } from './samePerson'

/**
 * What becomes of a field of somebody whom another kit knows. `filled`: taken over where this kit has nothing. `asked`: the
 * office and the ice-breaker belong to the day of an event, so that only a person takes it over, field by field. `history`:
 * titles with their dates come to those that are here, unasked where they change nothing of what somebody is called on the
 * day of the event. `biography`: is said of the biography and comes with it. `own`: never leaves its kit. A field that is
 * new does not compile until this is decided.
 */
const ways = {
  id: 'own',
  kind: 'own',
  standing: 'own',
  presence: 'own',
  honorific: 'filled',
  givenName: 'own',
  familyName: 'own',
  printedName: 'own',
  postNominals: 'filled',
  originalScript: 'filled',
  pronunciation: 'filled',
  addressAs: 'filled',
  role: 'asked',
  organisation: 'asked',
  country: 'asked',
  titles: 'history',
  languages: 'filled',
  lastMet: 'filled',
  iceBreaker: 'asked',
  biography: 'filled',
  biographyFor: 'biography',
  biographyFrom: 'own',
  photo: 'filled',
  privateNote: 'own',
  lastReviewed: 'biography',
  mentions: 'own',
  evidence: 'own',
} as const satisfies Readonly<Record<keyof Person, 'filled' | 'asked' | 'history' | 'biography' | 'own'>>

type Ways = typeof ways
type FieldOf<Way> = { [Field in keyof Ways]: Ways[Field] extends Way ? Field : never }[keyof Ways]

/** What can be taken over by its name. */
export type TakenField = FieldOf<'filled' | 'asked' | 'history'>

/** What one kit tells another of a person: nothing that is for its author alone, and nothing of its sources. */
export type ToldPerson = Pick<Person, FieldOf<'filled' | 'asked' | 'history' | 'biography'> | 'id' | 'printedName'>

const fieldsThat = (...wanted: readonly Ways[keyof Ways][]): readonly (keyof Ways)[] =>
  Object.entries(ways).flatMap(([field, way]) => (wanted.includes(way) ? [field as keyof Ways] : []))

const filledFields = fieldsThat('filled') as readonly FieldOf<'filled'>[]
/** In the order of the model. */
export const takenFields = fieldsThat('filled', 'asked', 'history') as readonly TakenField[]
const toldFields = [...fieldsThat('filled', 'asked', 'history', 'biography'), 'id', 'printedName'] as const

/** Somebody of this kit, as one other kit knows them. */
export interface KnownPerson {
  readonly personId: PersonId
  /** By a whole name that nobody else has; otherwise a person has to say that it is them. */
  readonly isSure: boolean
  readonly kitId: KitId
  readonly kitTitle: string
  /** That of the other kit, where it stands higher than the one here. */
  readonly marking: string | null
  readonly told: ToldPerson
}

/**
 * Everybody of a kit whom others know, the surest first, then the one whose biography was reviewed last, then as the kits
 * come. Invented kits know nobody of a real one.
 */
export const knownFrom = (kit: Kit, others: readonly Kit[]): readonly KnownPerson[] => {
  const here = kit.people.filter((person) => person.standing !== 'dropped' && isNamed(person))
  const found = others
    .filter(({ id, fictional }) => id !== kit.id && fictional === kit.fictional)
    .flatMap((other) => knownFromOne(kit, here, other))
  const settled = found.map((one) => ({ ...one, isSure: one.isSure && !isContradicted(one, found) }))
  return settled.toSorted((left, right) => Number(right.isSure) - Number(left.isSure) || newestFirst(left, right))
}

/** Two kits know somebody of that name in two countries: which of them is here, the name does not say. */
const isContradicted = (one: KnownPerson, all: readonly KnownPerson[]): boolean =>
  all.some((other) => other.isSure && other.personId === one.personId && areElsewhere(one.told, other.told))

const knownFromOne = (kit: Kit, here: readonly Person[], other: Kit): readonly KnownPerson[] => {
  const theirs = other.people.filter((person) => person.standing === 'kept' && isNamed(person) && hasMore(person))
  const pairs = here.flatMap((person) =>
    theirs.flatMap((known) => {
      const how = sameness(person, known)
      return how === null ? [] : [{ person, known, how }]
    }),
  )
  const marking = higherMarking(kit, other)
  return pairs.map(({ person, known, how }) => ({
    personId: person.id,
    isSure:
      how === 'same' &&
      pairs.every((pair) => pair.how !== 'same' || (pair.person === person) === (pair.known === known)),
    kitId: other.id,
    kitTitle: other.event.title,
    marking,
    told: Object.fromEntries(toldFields.map((field) => [field, known[field]])) as unknown as ToldPerson,
  }))
}

const hasMore = (person: Person): boolean =>
  [...filledFields, 'titles' as const].some((field) => !isBlank(person[field]))

const newestFirst = (left: KnownPerson, right: KnownPerson): number => asOf(right).localeCompare(asOf(left), 'en')

/** A day as it is stored sorts as a text. Without a biography nothing was reviewed. */
const asOf = ({ told }: KnownPerson): string => (isBlank(told.biography) ? '' : (told.lastReviewed ?? '0'))

const higherMarking = (kit: Kit, { event: { marking } }: Kit): string | null =>
  rolledUp(kit.event.marking, [marking.label], kit.event.capitals).label === kit.event.marking.label
    ? null
    : marking.label

/** What this kit has nothing of, and the other has; of titles, those that call nobody otherwise on the day of its event. */
export const lacking = (person: Person, told: ToldPerson, day: Day | null): readonly TakenField[] => [
  ...filledFields.filter((field) => isBlank(person[field]) && !isBlank(told[field])),
  ...(hasMoreTitles(person, told) && callsAlike(person, told, day) ? (['titles'] as const) : []),
]

/** What a person may choose: both have it and it differs, or it is an office that this kit lacks. */
export const differing = (person: Person, told: ToldPerson, day: Day | null): readonly TakenField[] =>
  takenFields.filter((field) => {
    if (field === 'titles') return hasMoreTitles(person, told) && !callsAlike(person, told, day)
    if (isBlank(told[field]) || written(person, field) === written(told, field)) return false
    return ways[field] === 'asked' || !isBlank(person[field])
  })

const written = (person: ToldPerson, field: Exclude<TakenField, 'titles'>): string => {
  if (field === 'biography') return plainText(person.biography)
  return field === 'photo' ? (person.photo?.sha256 ?? '') : person[field]
}

const hasMoreTitles = (person: Person, told: ToldPerson): boolean =>
  titlesJoined(person.titles, told.titles).length > person.titles.length

/** Whether somebody is called the same on that day with the titles of the other kit as without them. */
const callsAlike = (person: Person, told: ToldPerson, day: Day | null): boolean => {
  if (hasNoOffice(person)) return true
  const before = officeOn(person, day).office
  const after = officeOn({ ...person, titles: titlesJoined(person.titles, told.titles) }, day).office
  return before !== null && after !== null && isSameOffice(before, after)
}

const hasNoOffice = ({ role, organisation, titles }: Person): boolean =>
  role === '' && organisation === '' && titles.length === 0

/** The day on which something is taken over, and that of the event for which it is (null: nobody has said). */
interface TakenOn {
  readonly today: Day
  readonly event: Day | null
}

/** These fields, and with them what is said of them. */
const patchOf = (
  person: Person,
  { told, kitTitle }: KnownPerson,
  fields: readonly TakenField[],
  on: TakenOn,
): Patch<Person> => ({
  ...Object.fromEntries(fields.map((field) => [field, told[field]])),
  ...(fields.includes('titles') ? historyOf(person, { told, kitTitle }, on.event) : {}),
  ...(fields.includes('biography') ? biographyOf(told, { kit: kitTitle, day: on.today }) : {}),
})

/** Who may read it, as of when it is, and where it comes from. */
const biographyOf = (told: ToldPerson, biographyFrom: Person['biographyFrom']): Patch<Person> => ({
  ...Object.fromEntries(fieldsThat('biography').map((field) => [field, told[field as keyof ToldPerson]])),
  biographyFrom,
})

/**
 * The titles that are here and those of the other kit; one that names no source comes from that kit. Whoever has no office
 * here gets the one of the day of the event, where the dates say for sure which it was.
 */
const historyOf = (
  person: Person,
  { told, kitTitle }: Pick<KnownPerson, 'told' | 'kitTitle'>,
  day: Day | null,
): Patch<Person> => {
  const named = told.titles.map((title) => ({ ...title, source: title.source || kitTitle }))
  const titles = titlesJoined(person.titles, named)
  const { office, by } = officeOn({ ...person, titles }, day)
  if (!hasNoOffice(person) || by !== 'sure' || office === null) return { titles }
  return { titles, ...office, country: person.country || office.country }
}

/** A change of one person, and the kit beside which the picture lies that it names. */
export interface Taking {
  readonly personId: PersonId
  readonly patch: Patch<Person>
  readonly photoFrom: KitId | null
}

/**
 * What can be filled without a question: of everybody who is surely known, by kits that are marked no higher. What several
 * kits know comes from the first of them, and nothing that is written here is touched.
 */
export const takingsOfAll = (kit: Kit, known: readonly KnownPerson[], today: Day): readonly Taking[] => {
  const on = { today, event: kit.event.startDay }
  return kit.people.flatMap((person) => {
    const sure = known.filter((one) => one.personId === person.id && one.isSure && one.marking === null)
    const patch: Patch<Person> = {}
    let photoFrom: KitId | null = null
    for (const one of sure) {
      const now = patched(person, patch)
      const fields = lacking(now, one.told, on.event)
      if (fields.includes('photo')) photoFrom = one.kitId
      Object.assign(patch, patchOf(now, one, fields, on))
    }
    return Object.keys(patch).length === 0 ? [] : [{ personId: person.id, patch, photoFrom }]
  })
}

/** From one kit of one person: what is lacking, or (`fields`) what a person chose. null: there is nothing to take. */
export const takingOf = (
  kit: Kit,
  known: KnownPerson,
  fields: readonly TakenField[] | null,
  today: Day,
): Taking | null => {
  const person = kit.people.find(({ id }) => id === known.personId)
  if (person === undefined) return null
  const on = { today, event: kit.event.startDay }
  const taken =
    fields === null ? lacking(person, known.told, on.event) : fields.filter((field) => !isBlank(known.told[field]))
  if (taken.length === 0) return null
  const photoFrom = taken.includes('photo') ? known.kitId : null
  return { personId: person.id, patch: patchOf(person, known, taken, on), photoFrom }
}
