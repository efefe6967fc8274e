import { useEffect, useState } from 'react'
import type { KnownPerson } from '#core/edit/whosWho'
import type { Kit } from '#core/model'
import { call } from '../../../desk/desk'
import { tellFailure } from '../../../state/actions'

const nobody: readonly KnownPerson[] = []

/** The people of the kit as the other kits of the library know them; asked anew when somebody comes, goes or is renamed. */
export const useKnown = (kit: Kit): readonly KnownPerson[] => {
  const [known, setKnown] = useState(nobody)
  const names = kit.people.map(whoTheyAre).join('\n')
  useEffect(() => {
    let isWanted = true
    void call('person.known', { kitId: kit.id }).then((reply) => {
      if (!isWanted) return
      if (reply.ok) setKnown(reply.value)
      else tellFailure(reply.failure)
    })
    return () => {
      isWanted = false
    }
  }, [kit.id, names])
  return known
}

/** All by which one is known or not. */
const whoTheyAre = (person: Kit['people'][number]): string =>
  [
    person.id,
    person.kind,
    person.standing === 'dropped',
    person.printedName,
    person.givenName,
    person.familyName,
    person.originalScript,
    person.country,
  ].join('\t')
