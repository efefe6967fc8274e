import { expect, test } from 'vitest'
import type { Kit } from '#core/model'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from './layOut'
import { plainMeasure } from './testing/plainMeasure'

const found = (change: Partial<Kit>) =>
  layOut(compose({ ...fixtureKit, ...change }, fixturePack, { now: fixtureNow }), plainMeasure).notes.filter(
    (note) => note.code === 'letters.unprintable',
  )
const [person] = fixtureKit.people
if (person === undefined) throw new Error('There are people')

test('letters that every face has are no trouble', () => expect(found({})).toEqual([]))

test('a name with a letter that no face has is told with its words, wherever it is printed', () => {
  const people = [{ ...person, printedName: 'Ilse Varnholt \u{10380}' }, ...fixtureKit.people.slice(1)]
  const told = found({ people })
  expect(told.map(({ section }) => section)).toContain('people')
  expect(told[0]).toMatchObject({ words: 'Dr. Ilse Varnholt \u{10380}', letters: ['\u{10380}'] })
})

test('words that nobody quotes are only noted', () =>
  expect(found({ event: { ...fixtureKit.event, title: 'Round \u{10380} Table' } })).toEqual([]))
