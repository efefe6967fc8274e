import { expect, test } from 'vitest'
import { extract } from '#core/extract/extract'
import { readSource } from '#core/extract/readSource'
import { type Kit, type Source, blankKit, blankSource, makeIdsFrom, plainArrival } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { sha256 } from '#core/text/sha256'
import { apply } from './apply'
import { releaseFor } from '../terms/restrictions'
import { proposalsFrom } from './proposals'

/** What an import puts before the human. */

let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))

const sourceOf = (text: string, change: Partial<Source> = {}): Source => ({
  ...blankSource(makeId('src'), '2026-03-01T09:00:00.000Z', { text, sha256: sha256(text) }),
  title: text.split('\n')[0] ?? '',
  kind: 'article',
  ...change,
})

const emptyKit = (): Kit => blankKit(makeId, '2026-03-01T09:00:00.000Z')

/** The kit after importing texts one after the other. */
const after = (...sources: readonly Source[]): Kit =>
  sources.reduce((kit, source) => {
    const next = apply(kit, proposalsFrom({ kit, source, extraction: extract(source.text), makeId }))
    if (!next.ok) throw new Error(next.failure.code)
    return next.value
  }, emptyKit())

const first = `Olm bridge opens again
“We built it in a year, and we built it for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland. “Nobody will have to wait for the ferry again.”`

const second = `Toll on the bridge is dropped
“The bridge is free from the first of May for everybody who crosses it,” said Dana Ferrol.`

test.each([
  ['H.E. Mr. Ivo Kurt, Ambassador of Alveria, attended.', 'H.E. Mr.'],
  ['“We sail,” said Dr. Ivo Kurt. “We sail today,” Mr. Ivo Kurt said.', 'Dr.'],
])('honorifics are printed as the text puts them: %s', (text, honorific) => {
  expect(after(sourceOf(text)).people.map((person) => person.honorific)).toEqual([honorific])
})

test('everything is proposed, nothing is kept', () => {
  const kit = after(sourceOf(first))
  expect([...kit.quotes, ...kit.people].map((item) => item.standing)).toEqual(['proposed', 'proposed'])
})

test('a quotation stands in its source, in as many stretches as the writer made of it, with its speaker and why', () => {
  const kit = after(sourceOf(first))
  const [quote] = kit.quotes
  expect(quote?.anchors.map((anchor) => anchor.exact)).toEqual([
    'We built it in a year, and we built it for both banks of the river,',
    'Nobody will have to wait for the ferry again.',
  ])
  expect(kit.people.find((person) => person.id === quote?.speakerIds[0])).toMatchObject({
    printedName: 'Dana Ferrol',
    presence: 'quoted',
    familyName: 'Ferrol',
  })
  expect(quote?.cue).toBe('said')
  expect(quote?.evidence?.rule).not.toBe('')
})

test('somebody known by name gets the new mentions, not a second entry; what a human wrote stays', () => {
  const one = after(sourceOf(first))
  const person = one.people[0]
  if (person === undefined) throw new Error('nobody')
  const named = apply(one, {
    kind: 'person.change',
    id: person.id,
    patch: { role: 'Minister of Roads and Bridges', standing: 'kept' },
  })
  if (!named.ok) throw new Error(named.failure.code)
  const source = sourceOf(second)
  const edit = proposalsFrom({ kit: named.value, source, extraction: extract(source.text), makeId })
  expect(edit.people.map(({ id, role, standing }) => [id, role, standing])).toEqual([
    [person.id, 'Minister of Roads and Bridges', 'kept'],
  ])
  expect(new Set(edit.people[0]?.mentions.map((mention) => mention.sourceId)).size).toBe(2)
})

test.each([
  ['DANA FERROL', 'Dana Ferrol'],
  ['Dána Ferról', 'Dana Ferrol'],
])('%s is %s', (written, known) => {
  const kit = after(sourceOf(first), sourceOf(second.replace('Dana Ferrol', written)))
  expect(kit.people.map((person) => person.printedName)).toEqual([known])
})

test('the event takes its title from the first source and from no other', () => {
  expect(after(sourceOf(first), sourceOf(second)).event.title).toBe('Olm bridge opens again')
})

test('so-called words between marks are nobody’s', () => {
  expect(
    after(sourceOf('The so-called “quiet corridor” was closed for a day, the ministry of Olmland wrote.')).quotes,
  ).toEqual([])
})

const plain = { text: 'The crossing opens.', arrival: plainArrival }

test('what was published is on the record, notes are on unknown terms, a text as prepared says so', () => {
  expect(releaseFor({ ...plain, kind: 'press-release', origin: 'verbatim' }).basis).toBe('on-record')
  expect(releaseFor({ ...plain, kind: 'note', origin: 'verbatim' }).basis).toBe('unknown')
  expect(releaseFor({ ...plain, kind: 'speech', origin: 'as-prepared' }).basis).toBe('as-prepared')
  const published = { ...plain, kind: 'press-release', origin: 'verbatim' } as const
  expect(releaseFor({ ...published, text: 'EMBARGOED UNTIL 18:00\nThe crossing opens.' }).basis).toBe('unknown')
  for (const role of ['header', 'footer', 'comment'] as const) {
    const asides = [{ role, label: null, text: 'Please treat as off the record', at: null }]
    expect(releaseFor({ ...published, arrival: { ...plainArrival, asides } }).basis, role).toBe('unknown')
  }
  const later = `The crossing opens.\n${'It is long. '.repeat(200)}\nThe embargo on steel was lifted.\nIt rained.\nIt stopped.`
  expect(releaseFor({ ...published, text: later }).basis).toBe('on-record')
})

test('each paragraph of a turn is proposed as words of whoever has the floor, and may be kept', () => {
  const text = `Ms. Ferrol (Olmland): We open the crossing in May.
It stays open for “everybody who lives here”, as they say.
(Applause)

Mr. Prado (Valmar): Thank you.`
  const source = sourceOf(text)
  const edit = proposalsFrom({ kit: emptyKit(), source, extraction: readSource(text, source.arrival), makeId })
  const spoken = edit.quotes.filter(({ evidence }) => evidence?.rule === 'turn')
  const [ferrol] = edit.people
  expect(spoken.map(({ anchors, speakerIds }) => [anchors[0]?.exact, speakerIds])).toEqual([
    ['We open the crossing in May.', [ferrol?.id]],
    ['It stays open for “everybody who lives here”, as they say.', [ferrol?.id]],
  ])
  const added = apply(emptyKit(), edit)
  if (!added.ok) throw new Error(added.failure.code)
  for (const { id } of spoken) {
    const kept = apply(added.value, { kind: 'quote.change', id, patch: { standing: 'kept' } })
    if (!kept.ok) throw new Error(kept.failure.code)
    const quote = kept.value.quotes.find((one) => one.id === id)
    if (quote === undefined) throw new Error('gone')
    expect(attributionOf(quote, kept.value.sources[0], kept.value).state).toBe('found')
  }
})

test('many quotations of a long text cost their number, not the text for each of them', () => {
  const line = 'The bridge stays open for everybody who lives on either bank of the river.\n'
  const text = line.repeat(12_000)
  const [sample] = extract(first).quotations
  if (sample === undefined) throw new Error('nothing')
  const quotations = Array.from({ length: 4_000 }, (_, at) => ({
    ...sample,
    spans: [[at * line.length, (at + 1) * line.length - 1] as const],
  }))
  const edit = proposalsFrom({
    kit: emptyKit(),
    source: sourceOf(text),
    extraction: { ...extract(''), quotations },
    makeId,
  })
  expect(edit.quotes).toHaveLength(4_000)
})
