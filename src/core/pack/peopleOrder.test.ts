import { describe, expect, it } from 'vitest'
import { apply } from '#core/edit/apply'
import { decide, startHistory, undo } from '#core/edit/history'
import type { Kit, Pack, PeopleOrder, PersonId } from '#core/model'
import { blankPerson, fullPack, makeIdsFrom, sectionOf } from '#core/model'
import { compose } from './compose'
import { changesBy } from './recipes/recipe'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'

/** People stand as they were put: in the kit by one decision, in a pack by what it asks for. */

let count = 0
const makeId = makeIdsFrom(() => `order${String((count += 1)).padStart(8, '0')}`)
const person = (printedName: string, role: string, country: string) => ({
  ...blankPerson(makeId('per'), printedName),
  role,
  country,
})
const [envoy, minister, clerk, head] = [
  person('Ada Brenn', 'Ambassador', 'Germany'),
  person('Bo Quill', 'Minister of Water', 'Türkiye'),
  person('Cy Dorn', 'Clerk', ''),
  person('Di Evers', 'Prime Minister', 'Austria'),
]
const people = [envoy, minister, clerk, head]
const kit: Kit = { ...fixtureKit, quotes: [], programme: [], people }

const printed = (order: PeopleOrder, more: Partial<Pack> = {}) => {
  const pack: Pack = { ...fixturePack, sections: [sectionOf('people', true)], peopleOrder: order, ...more }
  const { sections, notes } = compose({ ...kit, packs: [pack] }, pack, { now: fixtureNow })
  const [section] = sections
  const [register] = section?.blocks ?? []
  if (register?.kind !== 'register') throw new Error('A register was expected')
  return {
    names: register.entries.map(({ listName }) => listName),
    subtitle: section?.subtitle,
    unranked: notes.flatMap((note) => (note.code === 'person.unranked' ? [note.personId] : [])),
  }
}

describe('people in a pack', () => {
  it('stand as in the kit, by rank, or by country in the language of the pack; who has no place is told to its maker', () => {
    expect(printed('kit')).toEqual({
      names: people.map(({ printedName }) => printedName),
      subtitle: 'In order of protocol.',
      unranked: [],
    })
    expect(printed('states')).toEqual({
      names: ['Di Evers', 'Bo Quill', 'Ada Brenn', 'Cy Dorn'],
      subtitle: 'In order of protocol.',
      unranked: [clerk.id],
    })
    expect(printed('country').names).toEqual(['Di Evers', 'Ada Brenn', 'Bo Quill', 'Cy Dorn'])
    expect(printed('country').subtitle).toBe('In alphabetical order of countries.')
    expect(printed('country', { language: 'fr' }).names).toEqual(['Ada Brenn', 'Di Evers', 'Bo Quill', 'Cy Dorn'])
  })

  it('stand as a recipe says, and as before where it says nothing', () => {
    const pack = fullPack(makeId('pck'), 'Ours', 'principal')
    const recipe = {
      recipe: 1 as const,
      id: 'ours',
      name: 'Ours',
      about: '',
      audience: 'principal' as const,
      sections: [],
    }
    expect(changesBy({ ...recipe, peopleOrder: 'states' }, pack).peopleOrder).toBe('states')
    expect(changesBy(recipe, { ...pack, peopleOrder: 'country' }).peopleOrder).toBe('country')
  })
})

describe('putting people in order', () => {
  const order = (ids: readonly PersonId[]) => ({ kind: 'person.order', ids }) as const

  it('is one decision, which one undo takes back; who is not named stays behind', () => {
    const decided = decide(startHistory(kit), order([head.id, clerk.id]), 1)
    if (!decided.ok) throw new Error(decided.failure.code)
    expect(decided.value.present.people).toEqual([head, clerk, envoy, minister])
    expect(undo(decided.value).present).toBe(kit)
  })

  it('is nothing where they stand so, and is refused of a stranger and of one twice', () => {
    expect(apply(kit, order(people.map(({ id }) => id)))).toMatchObject({ ok: true, value: { people } })
    const stranger = makeId('per')
    expect(apply(kit, order([head.id, stranger]))).toEqual({
      ok: false,
      failure: { code: 'edit.unknown', id: stranger },
    })
    expect(apply(kit, order([head.id, envoy.id, head.id]))).toEqual({
      ok: false,
      failure: { code: 'edit.known', id: head.id },
    })
  })
})
