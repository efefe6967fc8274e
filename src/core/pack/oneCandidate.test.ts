import { expect, it } from 'vitest'
import { type Audience, type Kit, type Pack, fullPack, makeIdsFrom, richTextFrom } from '#core/model'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { withoutCandidate } from './candidates'
import { oneCandidates } from './oneCandidate'
import { selectionFor } from './selection'

const now = '2031-05-02T08:00:00.000Z'
const id = makeIdsFrom(() => 'candidate0')
const words =
  '“The gauge is read twice,” said Ada Brenn. “We sign in May,” said Ivo Kurt. “The boats are late,” said Pia Moor.'
const source = sourceOf(words, { title: 'Evening notes' })
const on = (basis: 'background' | 'chatham-house' | 'on-record', descriptor = '') =>
  ({ basis, until: null, zone: null, override: '', descriptor }) as const
const who = (name: string, role: string, more: object = {}) =>
  personOf(name, { role, presence: 'quoted', mentions: namedIn(source, name), ...more })
const ada = who('Ada Brenn', 'Head of the Gauge Office')
const ivo = who('Ivo Kurt', 'Deputy Minister')
const pia = who('Pia Moor', 'Harbour Master')
const said = (text: string, person: typeof ada, release = on('on-record')) =>
  quotedIn(source, [text], { speakerIds: [person.id], speakerMention: person.printedName, standing: 'kept', release })
const hidden = (release: ReturnType<typeof on>) => said('The gauge is read twice,', ada, release as never)

const packFor = (audience: Audience): Pack => fullPack(id('pck'), 'Pack', audience)
const kitFor = (release: ReturnType<typeof on>, more: Partial<Kit> = {}): Kit =>
  kitOf({ sources: [source], people: [ada, ivo, pia], quotes: [hidden(release)], ...more })
const found = (kit: Kit, audience: Audience = 'press', pack = packFor(audience)) =>
  oneCandidates(kit, selectionFor({ ...kit, packs: [pack] }, pack, now))
const without = (pack: Pack, kind: string): Pack => ({
  ...pack,
  sections: pack.sections.map((section) => (section.kind === kind ? { ...section, included: false } : section)),
})

it('a descriptor that only its speaker fits is told, with where the file names them', () => {
  const [note, ...others] = found(kitFor(on('background', 'a head of office')))
  expect(others).toEqual([])
  expect(note).toMatchObject({ code: 'quote.oneCandidate', personId: ada.id, sections: ['people'], named: [] })
})

it.each([
  ['words that fit everybody', on('background', 'a participant'), {}],
  [
    'another who fits as well',
    on('background', 'a head of office'),
    { people: [ada, { ...ivo, role: 'Head of Office' }] },
  ],
] as const)('nothing is told of %s', (_, release, more) =>
  expect(found(kitFor(release, more as Partial<Kit>))).toEqual([]),
)

it.each([
  ['alone in the list', { people: [ada] }],
  ['beside somebody only mentioned', { people: [ada, { ...ivo, presence: 'mentioned' as const }] }],
] as const)('whoever is %s is told under any descriptor', (_, more) =>
  expect(found(kitFor(on('background', 'a participant'), more as Partial<Kit>))).toHaveLength(1),
)

it('the principal reads the name beside the words, and nothing is told', () =>
  expect(found(kitFor(on('background', 'a head of office')), 'principal')).toEqual([]))

it('a biography speaks for a descriptor like an office', () => {
  const people = [{ ...ada, role: '' }, ivo].map((one) =>
    one.id === ada.id ? { ...one, biography: richTextFrom('Surveyor of tides.') } : one,
  )
  expect(found(kitFor(on('background', 'a surveyor'), { people }))).toHaveLength(1)
})

it('words of the same kit under the name are named, and a file that names nobody is quiet', () => {
  const other = sourceOf('“We read it aloud,” said Ada Brenn.', { title: 'Open day' })
  const open = quotedIn(other, ['We read it aloud,'], {
    speakerIds: [ada.id],
    speakerMention: 'Ada Brenn',
    standing: 'kept',
    release: on('on-record'),
  })
  const kit = kitFor(on('background', 'a head of office'), {
    sources: [source, other],
    quotes: [hidden(on('background', 'a head of office')), open],
  })
  const pack = without(without(packFor('press'), 'people'), 'annex')
  expect(found(kit, 'press', pack)).toMatchObject([{ named: [open.id], sections: [] }])
  expect(found(kitFor(on('background', 'a head of office')), 'press', pack)).toEqual([])
})

it('under the Rule whoever else is on the record alone is the one who is left', () => {
  const kit = kitFor(on('chatham-house'), {
    people: [ada, ivo],
    quotes: [hidden(on('chatham-house')), said('We sign in May,', ivo), said('The boats are late,', ada)],
  })
  expect(found(kit)).toEqual([])
  const alone = kitFor(on('chatham-house'), {
    people: [ada, ivo],
    quotes: [hidden(on('chatham-house')), said('The boats are late,', ada)],
  })
  expect(found(alone)).toMatchObject([{ personId: ada.id }])
})

it.each(['delegation', 'counterpart', 'press'] as const)('its own offer mends it: %s', (audience) => {
  const kit = kitFor(on('background', 'a head of office'))
  const pack = packFor(audience)
  const [note] = found(kit, audience, pack)
  if (note === undefined) throw new Error('One candidate was expected')
  expect(found(kit, audience, withoutCandidate(pack, note))).toEqual([])
})
