import { expect, test } from 'vitest'
import type { Kit, Quote, Source } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { linkedVersions } from '#core/quote/versions/linkedVersions'
import { newerVersionOf } from '#core/quote/versions/newerVersion'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { apply } from './apply'
import type { Edit } from './edit'
import { decide, startHistory, undo } from './history'
import { supersede, takeNewWords } from './supersede'

const first = [
  'River talks resume',
  '“We shall open the harbour this year,” said Berit Holm. “The ferry sails in spring.”',
  '“The dams stay shut until the rain comes,” said Carl Lind.',
].join('\n')
const corrected = first.replace('resume', 'resume in Halm').replace('until the rain comes', 'until the snow melts')

const lind = personOf('Carl Lind')
const [from, to] = [sourceOf(first), sourceOf(corrected)]
const harbour = quotedIn(from, ['We shall open the harbour this year,', 'The ferry sails in spring.'], {
  annotation: 'Use it.',
})
const dams = quotedIn(from, ['The dams stay shut until the rain comes,'], { speakerIds: [lind.id] })
const dropped = quotedIn(from, ['The ferry sails in spring.'], { standing: 'dropped' })
const proposed = (source: Source, stretches: readonly string[]): Quote =>
  quotedIn(source, stretches, { standing: 'proposed' })
const kit = kitOf({
  sources: [from, to],
  people: [lind],
  quotes: [
    harbour,
    dams,
    dropped,
    proposed(to, ['We shall open the harbour this year,', 'The ferry sails in spring.']),
    proposed(to, ['The dams stay shut until the snow melts,']),
  ],
})

const after = (before: Kit, edit: Edit | null): Kit => {
  if (edit === null) throw new Error('There is something to do')
  const next = apply(before, edit)
  if (!next.ok) throw new Error(next.failure.code)
  return next.value
}
const told = ({ quotes }: Kit) =>
  quotes.map(({ sourceId, standing, anchors }) => {
    const place = sourceId === to.id ? 'new' : 'old'
    return `${place} ${standing}: ${anchors.map(({ exact }) => exact).join(' / ')}`
  })

test('what stands in the new version goes along, what was changed waits on the old one, what is known is not proposed twice', () => {
  const { edit, followed, waiting } = supersede(kit, to.id, from.id)
  expect([followed, waiting]).toEqual([1, 1])
  expect(told(after(kit, edit))).toEqual([
    'new kept: We shall open the harbour this year, / The ferry sails in spring.',
    'old proposed: The dams stay shut until the rain comes,',
    'old dropped: The ferry sails in spring.',
    'new proposed: The dams stay shut until the snow melts,',
  ])
})

test('what nobody has touched gives way to what the new version says instead; with a note, or alone, it waits', () => {
  const evidence = { rule: 'verb-after', spans: [], confidence: 0.9, trust: 'sure' as const, reasons: [], rival: null }
  const old = (patch: Partial<Quote>): Quote => ({ ...dams, standing: 'proposed', evidence, ...patch })
  const newer = proposed(to, ['The dams stay shut until the snow melts,'])
  const of = (patch: Partial<Quote>, others: readonly Quote[]): readonly string[] => {
    const before = { ...kit, quotes: [old(patch), ...others] }
    return told(after(before, supersede(before, to.id, from.id).edit))
  }
  const said = 'new proposed: The dams stay shut until the snow melts,'
  const waits = 'old proposed: The dams stay shut until the rain comes,'
  expect(of({}, [newer])).toEqual([said])
  expect(of({ annotation: 'Use it.' }, [newer])).toEqual([waits, said])
  expect(of({ evidence: null }, [newer])).toEqual([waits, said])
  expect(of({}, [])).toEqual([waits])
})

test('it is one step that one undo takes back', () => {
  const history = decide(startHistory(kit), supersede(kit, to.id, from.id).edit, 1)
  if (!history.ok) throw new Error(history.failure.code)
  expect(history.value.past).toHaveLength(1)
  expect(undo(history.value).present).toBe(kit)
})

test('the human sees where the words may be now, and may take them', () => {
  const superseded = after(kit, supersede(kit, to.id, from.id).edit)
  const waiting = superseded.quotes.find(({ id }) => id === dams.id)
  if (waiting === undefined) throw new Error('It waits')
  expect(newerVersionOf(superseded, waiting)).toMatchObject({
    source: { id: to.id },
    outcome: { state: 'changed', because: 'words-gone' },
  })
  const taken = after(superseded, takeNewWords(superseded, dams.id))
  expect(told(taken)).toEqual([
    'new kept: We shall open the harbour this year, / The ferry sails in spring.',
    'new kept: The dams stay shut until the snow melts,',
    'old dropped: The ferry sails in spring.',
  ])
  expect(taken.quotes.every((quote) => !isBroken(quoteState(quote, quote.sourceId === to.id ? to : from)))).toBe(true)
})

test('without a proposal there, the words between the marks are taken, never the reporting clause', () => {
  const bare = { ...kit, quotes: [dams] }
  const superseded = after(bare, supersede(bare, to.id, from.id).edit)
  expect(told(after(superseded, takeNewWords(superseded, dams.id)))).toEqual([
    'new kept: The dams stay shut until the snow melts,',
  ])
})

const grau = personOf('Dora Grau')

test('who speaks in the new version is never taken from the old one', () => {
  const speakerOf = (text: string, more: readonly Quote[] = []) => {
    const now = sourceOf(text)
    const old = { ...dams, speakerMention: 'Carl Lind', cue: 'said' }
    const moved = more.map((quote) => ({ ...quote, sourceId: now.id }))
    const bare = { ...kit, people: [...kit.people, grau], sources: [from, now], quotes: [old, ...moved] }
    const superseded = after(bare, supersede(bare, now.id, from.id).edit)
    return after(superseded, takeNewWords(superseded, dams.id)).quotes[0]?.speakerIds[0] ?? null
  }
  expect(speakerOf(corrected)).toBe(lind.id)
  const another = corrected.replace('Carl Lind', 'Dora Grau')
  expect(speakerOf(another)).toBeNull()
  const said = {
    ...proposed(sourceOf(another), ['The dams stay shut until the snow melts,']),
    speakerIds: [grau.id],
    claim: { how: 'by-hand' as const, reason: 'heard' },
  }
  expect(speakerOf(another, [said])).toBe(grau.id)
})

test('where nothing resembles the words, there is nothing to take', () => {
  const silent = sourceOf('Talks end\nNobody spoke.')
  const bare = { ...kit, sources: [from, silent], quotes: [dams] }
  const superseded = after(bare, supersede(bare, silent.id, from.id).edit)
  expect(superseded.quotes[0]?.standing).toBe('proposed')
  expect(takeNewWords(superseded, dams.id)).toBeNull()
})

test('a source without quotations is only described', () => {
  const bare = { ...kit, quotes: [] }
  expect(supersede(bare, to.id, from.id).edit.kind).toBe('source.describe')
  expect(supersede(kit, to.id, null).edit.kind).toBe('source.describe')
})

test('language versions are found along every link', () => {
  const english = sourceOf(first)
  const french = sourceOf('Les pourparlers', { language: 'fr', versionOf: english.id })
  const russian = sourceOf('Переговоры', { language: 'ru', versionOf: french.id })
  const newer = sourceOf(corrected, { supersedes: english.id })
  const other = sourceOf('Nothing to do with it', { language: 'es' })
  const sources = [english, french, russian, newer, other]
  expect(linkedVersions(newer, sources)).toEqual([french, russian])
  expect(linkedVersions(french, sources)).toEqual([russian, newer])
  expect(linkedVersions(russian, sources.slice(0, 3))).toEqual([english, french])
  expect(linkedVersions(other, sources)).toEqual([])
})
