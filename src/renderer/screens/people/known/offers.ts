import { type KnownPerson, differing, lacking } from '#core/edit/whosWho'
import type { Day, Person } from '#core/model'

/** More would push the person's own page out of sight. */
const most = 3

/** Of all who know this person, those who have something that is not here: the surest and newest first. */
export const offersFor = (person: Person, known: readonly KnownPerson[], day: Day | null): readonly KnownPerson[] =>
  known
    .filter(
      ({ personId, told }) =>
        personId === person.id && (lacking(person, told, day).length > 0 || differing(person, told, day).length > 0),
    )
    .slice(0, most)
