import { expect, test } from 'vitest'
import { type DatedTitle, officeOn, officeShown, titlesJoined } from './title'

const title = (
  role: string,
  from: string | null,
  until: string | null,
  more: Partial<DatedTitle> = {},
): DatedTitle => ({
  role,
  organisation: '',
  country: '',
  from,
  until,
  statedOn: null,
  source: '',
  ...more,
})
const envoy = title('Envoy', '2019-03', '2022-06-14')
const deputy = title('Deputy Minister', '2022-06-15', '2025')
const minister = title('Minister', '2026-02-01', null)
const person = { role: 'Minister', organisation: 'Locks', country: 'Olmland', titles: [envoy, deputy, minister] }

const calledOn = (day: string | null, titles: readonly DatedTitle[] = person.titles) => {
  const { office, by } = officeOn({ ...person, titles }, day)
  return [office === null ? null : office.role, by]
}

test.each([
  ['2024-05-12', 'Deputy Minister', 'sure'],
  ['2022-06-14', 'Envoy', 'sure'],
  ['2022-06-15', 'Deputy Minister', 'sure'],
  ['2026-02-01', 'Minister', 'sure'],
  ['2031-01-01', 'Minister', 'sure'],
  // In the year in which it ended, of which nobody has said the day, and in the month in which it began.
  ['2025-08-01', 'Deputy Minister', 'open'],
  ['2019-03-07', 'Envoy', 'open'],
  // Between two, and before the first: the written role is known to be of another time.
  ['2026-01-15', null, 'unknown'],
  ['2018-01-01', null, 'unknown'],
] as const)('on %s they were %s: %s', (day, role, by) => expect(calledOn(day)).toEqual([role, by]))

test('without a day, and without dates, what is written holds', () => {
  expect(calledOn(null)).toEqual(['Minister', 'undated'])
  expect(calledOn('2024-05-12', [])).toEqual(['Minister', 'undated'])
  expect(calledOn('2024-05-12', [title('Envoy', null, null)])).toEqual(['Minister', 'undated'])
})

test('what a dated text says holds on its day, and elsewhere only where nothing else may be', () => {
  const stated = title('Chair', null, null, { statedOn: '2024-05-12' })
  expect(calledOn('2024-05-12', [stated])).toEqual(['Chair', 'sure'])
  expect(calledOn('2024-05-13', [stated])).toEqual(['Chair', 'open'])
  expect(calledOn('2024-05-13', [stated, title('Envoy', null, '2025')])).toEqual(['Minister', 'unknown'])
  expect(calledOn('2024-05-12', [{ ...stated, from: '2024' }])).toEqual(['Chair', 'sure'])
})

test('several that are held at once are all told, and a body that they share once', () => {
  const both = [title('Minister', '2024', null, { organisation: 'Locks' }), title('Deputy Head', '2024', null)]
  expect(officeOn({ ...person, titles: both }, '2026-01-01').office).toEqual({
    role: 'Minister, Locks; Deputy Head',
    organisation: '',
    country: '',
  })
  const shared = both.map((one) => ({ ...one, organisation: 'Locks' }))
  expect(officeOn({ ...person, titles: shared }, '2026-01-01').office).toMatchObject({
    role: 'Minister; Deputy Head',
    organisation: 'Locks',
  })
})

test('two histories become one without a title twice', () =>
  expect(titlesJoined([envoy, minister], [{ ...envoy, source: 'Another' }, deputy])).toEqual([envoy, minister, deputy]))

test.each([
  ['2020-05-01', 'Envoy', 'Olmland'],
  ['2023-05-01', 'Deputy Minister', 'Olmland'],
  ['2027-05-01', 'Minister', 'Olmland'],
  [null, 'Minister', 'Olmland'],
  // Before all that is known: not what they are today.
  ['2001-05-01', '', 'Olmland'],
])('a list of people of an event on %s shows %s', (day, role, country) => {
  const titles = [envoy, deputy, title('Minister', '2026', null)].map((one) => ({ ...one, country: 'Olmland' }))
  const person = { role: 'Minister', organisation: '', country: 'Olmland', titles }
  expect(officeShown(person, day)).toMatchObject({ role, country })
})
