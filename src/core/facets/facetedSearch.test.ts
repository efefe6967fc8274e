import { expect, test } from 'vitest'
import {
  type Kit,
  type Person,
  type Quote,
  type Release,
  blankKit,
  blankPerson,
  makeIdsFrom,
  onRecord,
} from '#core/model'
import { markedAt, quotedIn, sourceOf, spanOfWords } from '../quote/testing/fixture'
import { type Facet, type QuoteFilter, isSameFilter, openFilter } from './quoteFilter'
import { prepareFacets, facetedSearch } from './facetedSearch'

let number = 0
const makeId = makeIdsFrom(() => `facet${String(++number).padStart(8, '0')}`)

const person = (printedName: string): Person => ({
  ...blankPerson(makeId('per'), printedName),
  standing: 'kept',
})
const embargoed = (until: string, zone: string | null): Release => ({ ...onRecord, basis: 'embargoed', until, zone })

/** A kit of one text in which each of these stretches stands between marks, and a quotation of each. */
const kitOf = (
  title: string,
  date: string | null,
  quotes: readonly (Partial<Quote> & { readonly says: string })[],
  change: Partial<Kit> = {},
): Kit => {
  const text = `${title}\n${quotes.map(({ says }) => `“${says}”`).join(' said one. ')} said another.`
  const spans = quotes.map(({ says }) => spanOfWords(sourceOf(text), says))
  const source = sourceOf(text, {
    title: `Text of ${title}`,
    date,
    reading: { ...markedAt([]), utterances: spans.flatMap((span) => markedAt([span]).utterances) },
  })
  const kit = blankKit(makeId, '2031-03-01T08:00:00.000Z')
  return {
    ...kit,
    event: { ...kit.event, title },
    sources: [source],
    quotes: quotes.map(({ says, ...quote }) => ({ ...quotedIn(source, [says]), standing: 'kept', ...quote })),
    ...change,
  }
}

const [ada, bo] = [person('Ada Fëllen'), person('Bo Marsk')]
const adaElsewhere = person('Ada Fellen')

const harbour = kitOf(
  'Harbour',
  '2031-03-07',
  [
    {
      says: 'we open the harbour',
      speakerIds: [ada.id],
      claim: { how: 'by-hand', reason: 'was there' },
      themes: ['Trade'],
    },
    { says: 'we close the gate', speakerIds: [bo.id], claim: { how: 'by-hand', reason: 'x' }, standing: 'proposed' },
    { says: 'nobody said this', themes: ['trade', 'Fish'] },
    { says: 'dropped again', standing: 'dropped' },
    { says: 'as reported', kind: 'indirect', standing: 'proposed' },
  ],
  { people: [ada, bo] },
)
const pier = kitOf(
  'Pier',
  null,
  [
    { says: 'a pier for all', speakerIds: [adaElsewhere.id], claim: { how: 'by-hand', reason: 'x' } },
    { says: 'not before the hour', release: embargoed('2031-03-10T20:30:00.000Z', 'Asia/Almaty') },
    { says: 'nor before this one', release: embargoed('2031-03-10T20:30:00.000Z', null) },
  ],
  { people: [adaElsewhere] },
)

const kits = [harbour, pier]
const at = { now: '2031-03-10T12:00:00.000Z', zone: 'Europe/Paris' }

const asking = (
  patch: Partial<Omit<QuoteFilter, 'chosen'>>,
  chosen: Partial<QuoteFilter['chosen']> = {},
): QuoteFilter => ({
  ...openFilter,
  ...patch,
  chosen: { ...openFilter.chosen, ...chosen },
})

const said = (filter: QuoteFilter, among: readonly Kit[] = kits, moment = at): readonly string[] =>
  facetedSearch(among, filter, moment).fitting.map(({ quote }) => quote.anchors[0]?.exact ?? '')

const countsOf = (filter: QuoteFilter, facet: Facet): Record<string, number> =>
  Object.fromEntries(facetedSearch(kits, filter, at).facets[facet].map(({ value, count }) => [value, count]))

test('nothing asked for: all that was kept or waits, in the order of the kits', () => {
  expect(said(openFilter)).toEqual([
    'we open the harbour',
    'we close the gate',
    'nobody said this',
    'a pier for all',
    'not before the hour',
    'nor before this one',
  ])
  expect(facetedSearch(kits, openFilter, at).total).toBe(6)
})

test.each<readonly [string, QuoteFilter, readonly string[]]>([
  [
    'one name in two kits, with and without its accent',
    asking({}, { speaker: ['ada fellen'] }),
    ['we open the harbour', 'a pier for all'],
  ],
  [
    'nobody named',
    asking({}, { speaker: [''], decision: ['kept'] }),
    ['nobody said this', 'not before the hour', 'nor before this one'],
  ],
  [
    'either of two values of a facet',
    asking({}, { speaker: ['ada fellen', 'bo marsk'] }),
    ['we open the harbour', 'we close the gate', 'a pier for all'],
  ],
  ['a theme, however it is written', asking({}, { theme: ['trade'] }), ['we open the harbour', 'nobody said this']],
  ['two facets hold together', asking({}, { theme: ['trade'], speaker: ['ada fellen'] }), ['we open the harbour']],
  ['words of the quotation', asking({ words: 'GATE close' }), ['we close the gate']],
  ['a word of the quotation and one of its speaker', asking({ words: 'harbour fellen' }), ['we open the harbour']],
  ['a word of the event', asking({ words: 'pier' }, { speaker: [''] }), ['not before the hour', 'nor before this one']],
  ['words and a facet', asking({ words: 'we' }, { decision: ['proposed'] }), ['we close the gate']],
  [
    'from a day on; what has none is left out',
    asking({ from: '2031-03-07' }),
    ['we open the harbour', 'we close the gate', 'nobody said this'],
  ],
  ['until the day before', asking({ until: '2031-03-06' }), []],
  [
    'both days count',
    asking({ from: '2031-03-07', until: '2031-03-07' }, { decision: ['proposed'] }),
    ['we close the gate'],
  ],
  ['no date given', asking({}, { year: [''], speaker: ['ada fellen'] }), ['a pier for all']],
  ['a value that no quotation has', asking({}, { speaker: ['whoever'] }), []],
])('%s', (_what, filter, expected) => expect(said(filter)).toEqual(expected))

test('a value is counted under all that is asked for but its own facet', () => {
  expect(countsOf(asking({}, { decision: ['kept'], speaker: ['bo marsk'] }), 'speaker')).toEqual({
    '': 3,
    'ada fellen': 2,
    'bo marsk': 0,
  })
  expect(countsOf(asking({}, { decision: ['kept'], speaker: ['bo marsk'] }), 'decision')).toEqual({
    kept: 0,
    proposed: 1,
  })
  for (const facet of ['speaker', 'theme', 'year', 'verified'] as const)
    for (const [value, count] of Object.entries(countsOf(openFilter, facet)))
      expect(said(asking({}, { [facet]: [value] }))).toHaveLength(count)
})

test('a value is called as it is written where it was met first', () =>
  expect(facetedSearch(kits, openFilter, at).facets.speaker.map(({ label }) => label)).toEqual([
    '',
    'Ada Fëllen',
    'Bo Marsk',
  ]))

test('an embargo ends on the day of the place it was agreed in, else of its event, else of the house', () => {
  const today = asking({}, { embargo: ['today'] })
  // Half past eight in the evening in universal time: half past one of the next day in Almaty.
  expect(said(today)).toEqual(['nor before this one'])
  expect(said(today, kits, { ...at, now: '2031-03-10T19:30:00.000Z' })).toEqual([
    'not before the hour',
    'nor before this one',
  ])
  const there = { ...pier, event: { ...pier.event, timeZone: 'Asia/Almaty' } }
  expect(said(today, [there])).toEqual([])
  expect(said(asking({}, { embargo: ['running'] }), [there])).toHaveLength(2)
  expect(said(asking({}, { embargo: ['ended'] }), [there], { ...at, now: '2031-03-12T00:00:00.000Z' })).toHaveLength(2)
  expect(said(today, kits, { ...at, zone: 'no such zone', now: '2031-03-10T01:00:00.000Z' })).toEqual([
    'nor before this one',
  ])
})

test('words and speaker are judged apart', () => {
  const [open, , , pierQuote] = facetedSearch(kits, openFilter, at).fitting
  expect(open?.verified).toEqual(['by-hand'])
  expect(facetedSearch(kits, openFilter, at).fitting[2]?.verified).toEqual(['verified'])
  const torn = { ...pier, sources: [] }
  expect(facetedSearch([torn], openFilter, at).fitting[0]?.verified).toContain('broken')
  expect(pierQuote?.verified).not.toContain('broken')
})

test('what was made of a kit is kept with it: the next question looks at no quotation again', () => {
  let looked = 0
  const watched: Kit = new Proxy(harbour, {
    get: (kit, field) => {
      if (field === 'quotes') looked += 1
      return Reflect.get(kit, field) as unknown
    },
  })
  prepareFacets(watched)
  const before = looked
  facetedSearch([watched], asking({ words: 'gate' }, { speaker: ['bo marsk'] }), at)
  expect(before).toBeGreaterThan(0)
  expect(looked).toBe(before)
})

test('two filters are the same in whatever order they were chosen', () => {
  const one = asking({ words: 'a ' }, { theme: ['x', 'y'] })
  expect(isSameFilter(one, asking({ words: 'a' }, { theme: ['y', 'x'] }))).toBe(true)
  expect(isSameFilter(one, asking({ words: 'a' }, { theme: ['y'] }))).toBe(false)
  expect(isSameFilter(one, asking({ words: 'a' }, { theme: ['x', 'y', 'x'] }))).toBe(true)
  expect(isSameFilter(asking({ words: 'a' }, { theme: ['x', 'x'] }), one)).toBe(false)
  expect(isSameFilter(one, asking({ words: 'a', from: '2031-01-01' }, { theme: ['x', 'y'] }))).toBe(false)
})
