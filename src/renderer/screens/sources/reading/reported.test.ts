import { expect, it } from 'vitest'
import { apply } from '#core/edit/apply'
import { proposalsFrom } from '#core/edit/proposals'
import { extract } from '#core/extract/extract'
import { type Kit, type Reported, type Source, blankKit, blankPerson, blankSource, makeIdsFrom } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { quoteAsPlainText } from '#core/quote/printing/render'
import { sha256 } from '#core/text/sha256'
import { notOffered, reportedQuote } from './reported'

let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))
const text = `Bridge opens in May
Minister Ann Lee said that the bridge will open in May. She denied that the ferry stops.
“We built it together and for both banks,” said Ann Lee.`

const read = (): { readonly kit: Kit; readonly source: Source; readonly reported: readonly Reported[] } => {
  const bare = blankSource(makeId('src'), '2026-03-01T09:00:00.000Z', { text, sha256: sha256(text) })
  const kit = blankKit(makeId, '2026-03-01T09:00:00.000Z')
  const done = apply(kit, proposalsFrom({ kit, source: bare, extraction: extract(text), makeId }))
  if (!done.ok) throw new Error(done.failure.code)
  const [source] = done.value.sources
  if (source === undefined) throw new Error('There is no source')
  return { kit: done.value, source, reported: source.reading.reported ?? [] }
}

it('reported speech comes with its source, and is no quotation until somebody takes it', () => {
  const { kit, source, reported } = read()
  expect(
    reported.map(({ act, cue, speaker, spans: [span] }) => [
      act,
      cue,
      speaker?.name,
      text.slice(span?.start, span?.end),
    ]),
  ).toEqual([
    ['said', 'said', 'Ann Lee', 'that the bridge will open in May'],
    ['denied', 'denied', 'Ann Lee', 'that the ferry stops'],
  ])
  expect(kit.quotes.map(({ kind, act, standing }) => [kind, act, standing])).toEqual([
    ['direct', null, 'proposed'],
    ['indirect', 'said', 'proposed'],
    ['indirect', 'denied', 'proposed'],
  ])
  expect(notOffered(kit, source)).toEqual([])
  // A kit of an earlier version has the reading alone.
  expect(notOffered({ ...kit, quotes: [] }, source)).toEqual(reported)
})

it('taken it is kept as reported, by whom the source names, and printed without marks', () => {
  const { kit, source, reported } = read()
  const [first] = reported
  if (first === undefined) throw new Error('Nothing is reported')
  const quote = reportedQuote(kit, source, first, makeId('quo'))
  const done = apply({ ...kit, quotes: [] }, { kind: 'quote.add', item: quote, before: null })
  if (!done.ok) throw new Error(done.failure.code)
  expect(notOffered(done.value, source)).toEqual(reported.slice(1))
  expect(attributionOf(quote, source, done.value)).toMatchObject({ state: 'found', named: [{ name: 'Ann Lee' }] })
  expect(attributionOf({ ...quote, standing: 'proposed' }, source, done.value).state).toBe('unsure')
  expect(quoteAsPlainText(quote, source, 'UN')).not.toMatch(/[“”"]/)
})

it('reported words are nobody else’s, and never somebody’s own', () => {
  const { kit, source, reported } = read()
  const [first] = reported
  if (first === undefined) throw new Error('Nothing is reported')
  const quote = reportedQuote(kit, source, first, makeId('quo'))
  const direct = apply(kit, { kind: 'quote.add', item: { ...quote, kind: 'direct' }, before: null })
  expect(direct.ok ? null : direct.failure.code).toBe('edit.outsideUtterance')
  const person = { ...blankPerson(makeId('per'), 'Bo Ferrol'), familyName: 'Ferrol' }
  const other = apply(
    { ...kit, people: [...kit.people, person] },
    { kind: 'quote.add', item: { ...quote, speakerIds: [person.id] }, before: null },
  )
  expect(other.ok ? null : other.failure.code).toBe('edit.namesAnother')
})
