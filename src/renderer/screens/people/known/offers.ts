import { type KnownPerson, differing, lacking } from '#core/edit/whosWho'
import type { Person } from '#core/model'

/** More would push the person's own page out of sight. */
const most = 3

/** Of all who know this person, those who have something that is not here: the surest and newest first. */
export const offersFor = (person: Person, known: readonly KnownPerson[]): readonly KnownPerson[] =>
  known
    .filter(
      ({ personId, told }) =>
        personId === person.id && (lacking(person, told).length > 0 || differing(person, told).length > 0),
    )
    .slice(0, most)
