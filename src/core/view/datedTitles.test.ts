import { expect, test } from 'vitest'
import { type DatedTitle, type Kit, type PackId, type Person, fullPack } from '#core/model'
import { compose } from '#core/pack/compose'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { statedTitles } from './statedTitles'
import { viewFor } from './viewFor'

/** Who is printed with which title, when it is known what they were when. */

const now = '2031-03-08T08:00:00.000Z'
const text =
  'Locks reopen\nJana Valk, Envoy of Olmland, opened the locks.\n“We built them for both banks,” said Jana Valk.'
const source = sourceOf(text, { date: '2020-05-01', title: 'Locks reopen' })
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const dated = (role: string, from: string | null, until: string | null): DatedTitle => ({
  role,
  organisation: 'Office of Locks',
  country: '',
  from,
  until,
  statedOn: null,
  source: 'Gazette',
})
const titles = [dated('Deputy Minister', '2022', '2025-06-14'), dated('Minister', '2025-06-15', null)]

const kitWith = (patch: Partial<Person>, startDay: string | null, mention = true): Kit => {
  const person = personOf('Jana Valk', {
    role: 'Minister',
    organisation: 'Office of Locks',
    mentions: [{ sourceId: source.id, span: at('Jana Valk'), title: mention ? at('Envoy of Olmland') : null }],
    ...patch,
  })
  const quote = quotedIn(source, ['We built them for both banks,'], { speakerIds: [person.id], standing: 'kept' })
  const kit = kitOf({ sources: [source], people: [person], quotes: [quote] })
  return { ...kit, event: { ...kit.event, startDay } }
}

const printedOf = (kit: Kit): string => {
  const { sections } = compose(kit, fullPack('pck_00000001' as PackId, '', 'principal'), { now })
  return JSON.stringify(sections.filter(({ kind }) => kind === 'people'))
}

const seenIn = (kit: Kit) => {
  const { people, quotes, notes } = viewFor(kit, 'principal', now)
  const [person] = people
  const speaker = quotes[0]?.speaker
  return {
    who: person === undefined ? [] : [person.role, person.title],
    beside: speaker?.by === 'name' ? speaker.role : null,
    isAsked: notes.some(({ code }) => code === 'person.titleUnsure'),
  }
}

test('a pack of an event in 2024 prints the title of 2024 after a promotion', () => {
  const kit = kitWith({ titles }, '2024-05-12')
  expect(seenIn(kit).who).toEqual(['Deputy Minister', ''])
  expect(printedOf(kit)).toContain('Deputy Minister')
  expect(printedOf(kit)).not.toMatch(/[^y] Minister|"Minister|Gazette|Envoy/)
  expect(seenIn(kitWith({ titles }, '2026-05-12')).who).toEqual(['Minister', ''])
})

test('without dates everything is as the sources write it', () => {
  expect(seenIn(kitWith({}, '2024-05-12')).who).toEqual(['Minister', 'Envoy of Olmland'])
  expect(seenIn(kitWith({ titles }, null)).who).toEqual(['Minister', 'Envoy of Olmland'])
})

test('a quotation keeps the title that its source writes, or else the one of the day on which that came out', () => {
  expect(seenIn(kitWith({ titles }, '2026-05-12')).beside).toBe('Envoy of Olmland')
  const then = [...titles, dated('Envoy', '2019', '2021')]
  expect(seenIn(kitWith({ titles: then }, '2026-05-12', false)).beside).toBe('Envoy, Office of Locks')
  expect(seenIn(kitWith({ titles }, '2024-05-12', false)).beside).toBe('Deputy Minister, Office of Locks')
})

test('what the dates leave open is asked about, and a title of another day is not printed', () => {
  expect(seenIn(kitWith({ titles }, '2024-05-12')).isAsked).toBe(false)
  const before = seenIn(kitWith({ titles }, '2018-05-12'))
  expect(before).toMatchObject({ who: ['', ''], isAsked: true })
  expect(printedOf(kitWith({ titles }, '2018-05-12'))).not.toContain('Minister')
})

test('nothing of a history reaches a reader but the title of the day', () => {
  const seen = JSON.stringify(viewFor(kitWith({ titles }, '2024-05-12'), 'principal', now))
  expect(seen).not.toContain('Gazette')
  expect(seen).not.toContain('2025-06-14')
})

test('under the Chatham House Rule a body that somebody belonged to then tells as much as the one they belong to', () => {
  const kit = kitWith({ titles: [{ ...dated('Head', '2022', null), organisation: 'Guild of Pilots' }] }, '2024-05-12')
  const [quote] = kit.quotes
  if (quote === undefined) throw new Error('no quotation')
  const release = { ...quote.release, basis: 'chatham-house' as const }
  const ruled = { ...kit, quotes: [{ ...quote, release }], event: { ...kit.event, host: 'Guild of Pilots' } }
  expect(JSON.stringify(viewFor(ruled, 'press', now))).not.toContain('Guild of Pilots')
})

test('a dated source states a title with its day and its name, once', () => {
  const kit = kitWith({}, null)
  const [person] = kit.people
  if (person === undefined) throw new Error('nobody')
  const [stated] = statedTitles(person, kit)
  expect(stated).toMatchObject({ role: 'Envoy of Olmland', statedOn: '2020-05-01', source: 'Locks reopen', from: null })
  expect(statedTitles({ ...person, titles: stated === undefined ? [] : [stated] }, kit)).toEqual([])
  expect(statedTitles(person, { ...kit, sources: [{ ...source, date: null }] })).toEqual([])
})
