import type { Kit, Person } from '../model'
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

/** Fields that are empty in the first are taken from the second; nothing that was written is overwritten. */
const completed = (person: Person, other: Person): Person => ({
  ...person,
  standing: person.standing === 'kept' || other.standing === 'kept' ? 'kept' : person.standing,
  presence: person.presence === 'quoted' || other.presence === 'quoted' ? 'quoted' : person.presence,
  honorific: person.honorific || other.honorific,
  originalScript: person.originalScript || other.originalScript || inOtherScript(person, other),
  pronunciation: person.pronunciation || other.pronunciation,
  addressAs: person.addressAs || other.addressAs,
  role: person.role || other.role,
  organisation: person.organisation || other.organisation,
  country: person.country || other.country,
  languages: person.languages || other.languages,
  lastMet: person.lastMet || other.lastMet,
  biography: person.biography.length > 0 ? person.biography : other.biography,
  photo: person.photo ?? other.photo,
  privateNote: [person.privateNote, other.privateNote].filter((note) => note !== '').join('\n'),
  lastReviewed: person.lastReviewed ?? other.lastReviewed,
})
