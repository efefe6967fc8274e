import { type Kit, type Person, isBlank, titlesJoined } from '../model'
import { changeItem } from './list'
import { withoutPerson } from './removal'

/** Two entries for one person become one: the first stays and takes over what the second was named for. */
export const mergePeople = (kit: Kit, id: Person['id'], absorbed: Person['id']): Kit => {
  const other = kit.people.find((person) => person.id === absorbed)
  if (other === undefined || id === absorbed) return kit
  const people = changeItem(kit.people, id, (person) => ({
    ...completed(person, other),
    mentions: [...person.mentions, ...other.mentions],
  }))
  return withoutPerson({ ...kit, people }, absorbed, id)
}

/** A name in other letters is not lost with the entry that was printed under it: sources go on using it. */
const inOtherScript = (person: Person, other: Person): string =>
  /\p{Script=Latin}/u.test(person.printedName) === /\p{Script=Latin}/u.test(other.printedName) ? '' : other.printedName

/** Who somebody is, and where they were named, is decided one by one below. Everything else is filled up. */
const decided: ReadonlySet<keyof Person> = new Set([
  'id',
  'kind',
  'standing',
  'presence',
  'givenName',
  'familyName',
  'printedName',
  'privateNote',
  'titles',
  'mentions',
  'evidence',
])

/** What is said of another field comes with it, and never stands beside words that it was not said of. */
const saidOf: { readonly [Field in keyof Person]?: keyof Person } = {
  biographyFor: 'biography',
  biographyFrom: 'biography',
  lastReviewed: 'biography',
}

/** Fields that are empty in the first are taken from the second; nothing that was written is overwritten. */
const completed = (person: Person, other: Person): Person => {
  const otherNamed = { ...other, originalScript: other.originalScript || inOtherScript(person, other) }
  const lacks = (field: keyof Person): boolean => isBlank(person[field]) && !isBlank(otherNamed[field])
  const taken = Object.entries(otherNamed).filter(([name]) => {
    const field = name as keyof Person
    return !decided.has(field) && lacks(saidOf[field] ?? field)
  })
  return {
    ...person,
    ...Object.fromEntries(taken),
    standing: person.standing === 'kept' || other.standing === 'kept' ? 'kept' : person.standing,
    titles: titlesJoined(person.titles, other.titles),
    presence: person.presence === 'quoted' || other.presence === 'quoted' ? 'quoted' : person.presence,
    privateNote: [person.privateNote, other.privateNote].filter((note) => note !== '').join('\n'),
  }
}
