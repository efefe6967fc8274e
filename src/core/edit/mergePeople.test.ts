import { expect, test } from 'vitest'
import { type Person, isBlank, richTextFrom, textsIn, writtenFields } from '#core/model'
import { Person as PersonShape } from '#core/model'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import { mergePeople } from './mergePeople'

const merged = (first: Partial<Person>, second: Partial<Person>): Person => {
  const [one, two] = [personOf('Ada Brenn', first), personOf('Ada Brenn', second)]
  const [only, ...others] = mergePeople(kitOf({ people: [one, two] }), one.id, two.id).people
  if (only === undefined || others.length > 0) throw new Error('Two entries become one')
  return only
}

/** Titles of both are kept, as a test of their own says. */
const fields = writtenFields(PersonShape.entries).filter((field) => field !== 'titles')
/** Everything that may be written of somebody, each in words of its own. */
const written = Object.fromEntries(
  fields.map((field) => [field, field === 'biography' ? richTextFrom(`Words of ${field}`) : `Words of ${field}`]),
) as Partial<Person>
const photo = { sha256: 'a'.repeat(64), width: 3, height: 4, alt: 'On the quay' }

/** The first entry says who somebody is. */
const ofTheFirst = new Set(['givenName', 'familyName', 'printedName'])

test('nothing is lost that only the second entry says', () => {
  const person = merged({}, { ...written, photo, lastReviewed: '2031-03-01', biographyFor: 'press' })
  for (const field of fields.filter((name) => !ofTheFirst.has(name)))
    expect(textsIn(person[field]), field).toEqual([`Words of ${field}`])
  expect(person).toMatchObject({ photo, lastReviewed: '2031-03-01', biographyFor: 'press' })
})

test('nothing that the first says is overwritten', () => {
  const own = Object.fromEntries(
    Object.entries(written).map(([field]) => [field, field === 'biography' ? richTextFrom('Own') : 'Own']),
  ) as Partial<Person>
  const person = merged(own, written)
  for (const field of fields.filter((name) => name !== 'privateNote'))
    expect(textsIn(person[field]), field).toEqual(['Own'])
  expect(person.privateNote).toBe('Own\nWords of privateNote')
})

test('both histories are kept, each title once', () => {
  const dated = (role: string, from: string) => ({
    role,
    organisation: '',
    country: '',
    until: null,
    statedOn: null,
    source: '',
    from,
  })
  const [envoy, minister] = [dated('Envoy', '2019'), dated('Minister', '2025')]
  expect(merged({ titles: [envoy] }, { titles: [envoy, minister] }).titles).toEqual([envoy, minister])
})

test('who may read a biography, and when it was looked at, is said of that biography', () => {
  const open = { biography: richTextFrom('Open'), biographyFor: 'press', lastReviewed: '2031-03-01' } as const
  const closed = { biography: richTextFrom('Closed'), biographyFor: 'principal', lastReviewed: null } as const
  expect(merged(closed, open)).toMatchObject(closed)
  expect(merged({ biographyFor: 'press', lastReviewed: '2031-01-01' }, closed)).toMatchObject(closed)
  expect(merged(open, closed)).toMatchObject(open)
  const biographyFrom = { kit: 'Old', day: '2031-01-02' }
  expect(merged(open, { ...closed, biographyFrom }).biographyFrom).toBeNull()
})

test('a new entry of the model has no field that is neither filled up nor decided', () => {
  const blank = personOf('')
  const chosen = Object.keys(blank).filter((field) => !isBlank(blank[field as keyof Person]))
  expect(chosen.sort()).toEqual(['biographyFor', 'id', 'kind', 'presence', 'standing'])
})
