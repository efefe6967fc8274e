import { expect, test } from 'vitest'
import { type Kit, blankMessage, blankPerson, blankProgrammeItem, blankQuestion, makeIdsFrom, onRecord } from '../model'
import { markedAt, kitOf, quotedIn, sourceOf, spanOfWords } from '../quote/testing/fixture'
import { commonAncestor } from './ancestor'
import { apply } from './apply'
import type { Edit, SingleEdit } from './edit'
import { type History, decide, startHistory, underId } from './history'
import { type Merge, type Takes, merging } from './merging'

let number = 0
const makeId = makeIdsFrom(() => `merge${String(++number).padStart(8, '0')}`)

const text = '“We opened the lock,” said Ada Fellen. “We shall close it,” said Bo Marsk.'
const spans = ['We opened the lock', 'We shall close it'].map((words) => spanOfWords(sourceOf(text), words))
const source = sourceOf(text, {
  reading: { engine: 1, utterances: spans.flatMap((span) => markedAt([span]).utterances) },
})
const [ada, bo, cy] = ['Ada Fellen', 'Bo Marsk', 'Cy Oram'].map((name) => blankPerson(makeId('per'), name)) as [
  Kit['people'][number],
  Kit['people'][number],
  Kit['people'][number],
]
const quote = { ...quotedIn(source, ['We opened the lock']), release: onRecord, annotation: 'first' }
const point = { ...blankMessage(makeId('msg')), text: 'Open the lock' }
const before = kitOf({ sources: [source], people: [ada, bo, cy], quotes: [quote], messages: [point] })

const after = (kit: Kit, ...edits: readonly SingleEdit[]): Kit => {
  const done = apply(kit, { kind: 'several', edits })
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return done.value
}

const merged = (mine: Kit, theirs: Kit, choices: Readonly<Record<string, Takes>> = {}) => {
  const merge = merging({ before, mine, theirs }, new Map(Object.entries(choices)), 0)
  return { merge, kit: merge.edit === null ? mine : applied(mine, merge.edit) }
}

const applied = (kit: Kit, edit: Edit): Kit => {
  const done = apply(kit, edit)
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return done.value
}

const asked = ({ conflicts }: Merge): readonly string[] =>
  conflicts.map(({ kind, field, mine, theirs }) => `${kind} ${field}: ${mine} | ${theirs}`)

const place = (kit: Kit, name: string): Kit => after(kit, { kind: 'event.change', patch: { place: name } })
const role = (kit: Kit, name: string): Kit => after(kit, { kind: 'person.change', id: ada.id, patch: { role: name } })
const annotated = (kit: Kit, words: string): Kit =>
  after(kit, { kind: 'quote.change', id: quote.id, patch: { annotation: words } })

test('what only they changed is taken, what only I changed stays', () => {
  const { merge, kit } = merged(place(before, 'Port Sael'), role(before, 'Harbour master'))
  expect(merge.conflicts).toEqual([])
  expect([kit.event.place, kit.people[0]?.role]).toEqual(['Port Sael', 'Harbour master'])
})

test('two fields of one thing are two things', () => {
  const theirs = after(before, { kind: 'person.change', id: ada.id, patch: { country: 'Norland' } })
  const { merge, kit } = merged(role(before, 'Harbour master'), theirs)
  expect(merge.conflicts).toEqual([])
  expect(kit.people[0]).toMatchObject({ role: 'Harbour master', country: 'Norland' })
})

test('the words of a point are taken as any other field', () => {
  const theirs = after(before, { kind: 'message.change', id: point.id, patch: { text: 'Close it' } })
  expect(merged(role(before, 'Pilot'), theirs).kit.messages[0]?.text).toBe('Close it')
})

test('the same change on both sides asks nothing, and changes nothing', () => {
  const { merge } = merged(role(before, 'Pilot'), role(before, 'Pilot'))
  expect([merge.edit, merge.conflicts]).toEqual([null, []])
})

test('one field changed twice is asked, and until then mine stays', () => {
  const [mine, theirs] = [annotated(before, 'mine'), annotated(before, 'theirs')]
  const { merge, kit } = merged(mine, theirs)
  expect(asked(merge)).toEqual(['quote annotation: mine | theirs'])
  expect(merge.undecided).toHaveLength(1)
  expect(kit.quotes[0]?.annotation).toBe('mine')
  const key = merge.conflicts[0]?.key ?? ''
  expect(merged(mine, theirs, { [key]: 'theirs' }).kit.quotes[0]?.annotation).toBe('theirs')
  expect(merged(mine, theirs, { [key]: 'mine' }).kit.quotes[0]?.annotation).toBe('mine')
  expect(merged(mine, theirs, { [key]: 'both' }).kit.quotes[0]?.annotation).toBe('mine\ntheirs')
  expect(merged(mine, theirs, { [key]: 'mine' }).merge.undecided).toEqual([])
})

test('what was taken out there and changed here is asked, and the other way round', () => {
  const gone = after(before, { kind: 'message.remove', id: point.id })
  const changed = after(before, { kind: 'message.change', id: point.id, patch: { text: 'Close it' } })
  const theirsGone = merged(changed, gone)
  expect(asked(theirsGone.merge)).toEqual(['message : Close it | '])
  expect(theirsGone.kit.messages).toHaveLength(1)
  const key = theirsGone.merge.conflicts[0]?.key ?? ''
  expect(merged(changed, gone, { [key]: 'theirs' }).kit.messages).toEqual([])
  const mineGone = merged(gone, changed)
  expect(asked(mineGone.merge)).toEqual(['message :  | Close it'])
  expect(mineGone.kit.messages).toEqual([])
  expect(merged(gone, changed, { [key]: 'theirs' }).kit.messages[0]?.text).toBe('Close it')
})

test('what nobody else touched goes when they took it out', () =>
  expect(merged(before, after(before, { kind: 'message.remove', id: point.id })).kit.messages).toEqual([]))

test('what is new there comes, with what it names, in its place', () => {
  const second = { ...quotedIn(source, ['We shall close it']), release: onRecord, speakerIds: [] }
  const other = { ...blankMessage(makeId('msg')), text: 'Close the lock', quoteIds: [second.id] }
  const theirs = after(
    before,
    { kind: 'quote.add', item: second, before: null },
    { kind: 'message.add', item: other, before: point.id },
  )
  const { merge, kit } = merged(role(before, 'Pilot'), theirs)
  expect(merge.refused).toEqual([])
  expect(kit.quotes.map(({ id }) => id)).toEqual([quote.id, second.id])
  expect(kit.messages.map(({ id }) => id)).toEqual([other.id, point.id])
  expect(kit.messages[0]?.quoteIds).toEqual([second.id])
})

test('words that do not stand in their source are not taken, and this is said', () => {
  const [anchor] = quote.anchors
  if (anchor === undefined) throw new Error('no anchor')
  const forged = { ...quote, id: makeId('quo'), anchors: [{ ...anchor, exact: 'We opened the gate' }] }
  const { merge, kit } = merged(before, { ...before, quotes: [...before.quotes, forged] })
  expect(merge.refused).toMatchObject([{ kind: 'quote', code: 'edit.notInSource' }])
  expect(kit.quotes).toEqual(before.quotes)
})

test('a text is read as they read it only where my words go on standing in it', () => {
  const [opened, closed] = spans.map((span) => markedAt([span]).utterances)
  if (opened === undefined || closed === undefined) throw new Error('Two are marked')
  const read = (...utterances: readonly (typeof opened)[]): SingleEdit => ({
    kind: 'source.read',
    id: source.id,
    reading: { engine: 1, utterances: utterances.flat() },
  })
  const torn = merged(before, { ...before, sources: [{ ...source, reading: { engine: 1, utterances: closed } }] })
  expect(torn.merge).toMatchObject({ edit: null, refused: [{ kind: 'source', code: 'edit.readingUnsound' }] })
  expect(merged(before, after(before, read(opened))).kit.sources[0]?.reading.utterances).toEqual(opened)
  const gone = after(before, read(closed), { kind: 'quote.remove', id: quote.id })
  expect(merged(before, gone).kit.sources[0]?.reading.utterances).toEqual(closed)
  const spoken = { ...quote, speakerIds: [ada.id], claim: { how: 'by-hand', reason: 'I was there' } } as const
  const start = { ...before, quotes: [spoken] }
  const naming = { start: text.indexOf('Bo Marsk'), end: text.indexOf('Bo Marsk') + 'Bo Marsk'.length }
  const byAnother = opened.map((one) => ({ ...one, speakers: [{ personId: bo.id, name: 'Bo Marsk', naming }] }))
  const theirs = { ...start, sources: [{ ...source, reading: { engine: 1, utterances: [...byAnother, ...closed] } }] }
  expect(merging({ before: start, mine: start, theirs }, new Map(), 0)).toMatchObject({ edit: null, taken: 0 })
  // Whoever said that the source is wrong has said so of any reading, and what stood in none does not fall.
  const against = [{ ...spoken, claim: { how: 'against', reason: 'I was there' } } as const]
  const known = [
    { ...start, quotes: against },
    { ...theirs, quotes: against },
  ] as const
  expect(merging({ before: known[0], mine: known[0], theirs: known[1] }, new Map(), 0)).toMatchObject({ taken: 1 })
  const fallen = { ...before, sources: [{ ...source, reading: { engine: 1, utterances: closed } }] }
  expect(merging({ before: fallen, mine: fallen, theirs: after(fallen, read()) }, new Map(), 0).taken).toBe(1)
})

test('what is chosen of one quotation from both sides passes the guards together, or is told', () => {
  const spoken = { ...quote, speakerIds: [ada.id], claim: { how: 'by-hand', reason: 'I was there' } as const }
  const start = { ...before, quotes: [spoken] }
  const said = (patch: Partial<Kit['quotes'][number]>): Kit => ({ ...start, quotes: [{ ...spoken, ...patch }] })
  const sides = {
    before: start,
    mine: said({ speakerIds: [cy.id], claim: { how: 'by-hand', reason: 'She told me' } }),
    theirs: said({ speakerIds: [], claim: { how: 'found' } }),
  }
  const keys = merging(sides, new Map(), 0).conflicts.map(({ key }) => key)
  expect(keys).toEqual([`quote ${quote.id} speakerIds`, `quote ${quote.id} claim`])
  const chosen = (speaker: Takes, claim: Takes) =>
    merging(sides, new Map([speaker, claim].map((takes, at) => [keys[at] ?? '', takes])), 0)
  expect(chosen('theirs', 'theirs').refused).toEqual([])
  expect(chosen('mine', 'theirs')).toMatchObject({ edit: null, refused: [{ kind: 'quote', code: 'edit.notNamed' }] })
})

const second = { ...quotedIn(source, ['We shall close it']), release: onRecord }
const byBo = { speakerIds: [bo.id], claim: { how: 'by-hand', reason: 'I was there' } } as const
const tour = { ...blankProgrammeItem(makeId('prg')), title: 'Tour', leadIds: [bo.id] }
const gone = {
  source: after(before, { kind: 'source.remove', id: source.id }),
  person: after(before, { kind: 'person.remove', id: bo.id }),
  quote: after(before, { kind: 'quote.remove', id: quote.id }),
}
type Asked = keyof typeof gone
const idsOf = ({ sources, people, quotes }: Kit): Readonly<Record<Asked, readonly string[]>> => ({
  source: sources.map(({ id }) => id),
  person: people.map(({ id }) => id),
  quote: quotes.map(({ id }) => id),
})
const built: Readonly<Record<string, { readonly gone: Kit; readonly on: Kit; readonly asks: Asked }>> = {
  'a new quotation of a source': {
    gone: gone.source,
    on: after(before, { kind: 'quote.add', item: second, before: null }),
    asks: 'source',
  },
  'a note under a quotation of a source': { gone: gone.source, on: annotated(before, 'mine'), asks: 'source' },
  'a point that rests on a quotation of a source': {
    gone: gone.source,
    on: after(before, { kind: 'message.change', id: point.id, patch: { quoteIds: [quote.id] } }),
    asks: 'source',
  },
  'a point that rests on a quotation': {
    gone: gone.quote,
    on: after(before, { kind: 'message.change', id: point.id, patch: { quoteIds: [quote.id] } }),
    asks: 'quote',
  },
  'new words of somebody': {
    gone: gone.person,
    on: after(before, { kind: 'quote.add', item: { ...second, ...byBo }, before: null }),
    asks: 'person',
  },
  'known words now of somebody': {
    gone: gone.person,
    on: after(before, { kind: 'quote.change', id: quote.id, patch: byBo }),
    asks: 'person',
  },
  'an engagement that somebody leads': {
    gone: gone.person,
    on: after(before, { kind: 'programme.add', item: tour, before: null }),
    asks: 'person',
  },
}

test.each(Object.entries(built))('%s: what was taken out on the other side is asked about', (_what, sides) => {
  const { on, asks } = sides
  const { merge, kit } = merged(on, sides.gone)
  expect(merge.conflicts.map(({ kind, field }) => [kind, field])).toEqual([[asks, '']])
  expect(kit).toEqual(on)
  const key = merge.conflicts[0]?.key ?? ''
  expect(merged(on, sides.gone, { [key]: 'mine' }).kit).toEqual(on)
  expect(idsOf(merged(on, sides.gone, { [key]: 'theirs' }).kit)[asks]).toEqual(idsOf(sides.gone)[asks])
  const other = merged(sides.gone, on).merge
  expect(other.conflicts.map(({ kind }) => kind)).toContain(asks)
  const all = Object.fromEntries(other.conflicts.map((conflict) => [conflict.key, 'theirs' as const]))
  expect(merged(sides.gone, on, all).merge.refused).toEqual([])
})

test('with a text that stays, its speakers stay', () => {
  const start = after(before, { kind: 'quote.change', id: quote.id, patch: byBo })
  const mine = after(start, { kind: 'quote.add', item: second, before: null })
  const theirs = after(start, { kind: 'source.remove', id: source.id }, { kind: 'person.remove', id: bo.id })
  const { conflicts } = merging({ before: start, mine, theirs }, new Map(), 0)
  expect(conflicts.map(({ kind }) => kind)).toEqual(['source', 'person'])
})

test('lists name nothing that was taken out here', () => {
  const theirs = after(
    before,
    { kind: 'message.change', id: point.id, patch: { quoteIds: [quote.id] } },
    { kind: 'programme.add', item: tour, before: null },
  )
  const mine = after(gone.quote, { kind: 'person.remove', id: bo.id })
  const { kit } = merged(mine, theirs)
  expect(kit.messages[0]?.quoteIds).toEqual([])
  expect(kit.programme.map(({ title, leadIds }) => [title, leadIds])).toEqual([['Tour', []]])
})

test('the order of protocol is taken whole, or asked', () => {
  const moved = after(before, { kind: 'person.move', id: cy.id, before: ada.id })
  const other = after(before, { kind: 'person.move', id: bo.id, before: ada.id })
  const names = (kit: Kit) => kit.people.map(({ familyName }) => familyName).join(' ')
  expect(names(merged(before, moved).kit)).toBe('Oram Fellen Marsk')
  const both = merged(other, moved)
  expect(asked(both.merge)).toEqual(['person order:  | '])
  expect(names(both.kit)).toBe('Marsk Fellen Oram')
  expect(names(merged(other, moved, { [both.merge.conflicts[0]?.key ?? '']: 'theirs' }).kit)).toBe('Oram Fellen Marsk')
})

test('where I changed nothing the merge is theirs', () => {
  const item = { ...blankProgrammeItem(makeId('prg')), title: 'Talks', leadIds: [bo.id] }
  const question = { ...blankQuestion(makeId('qna')), question: 'Why?' }
  const theirs = after(
    annotated(role(place(before, 'Port Sael'), 'Pilot'), 'other'),
    { kind: 'programme.add', item, before: null },
    { kind: 'question.add', item: question, before: null },
    { kind: 'person.move', id: bo.id, before: ada.id },
    { kind: 'person.remove', id: cy.id },
    { kind: 'quote.stand', ids: [quote.id], standing: 'dropped' },
  )
  expect(merged(before, theirs).kit).toEqual(theirs)
  expect(merged(theirs, before).merge.edit).toBe(null)
})

const history = (first: Kit, ...edits: readonly SingleEdit[]): History =>
  edits.reduce((last, edit, at) => {
    const next = decide(last, edit, at * 10_000)
    if (!next.ok) throw new Error(JSON.stringify(next.failure))
    return next.value
  }, startHistory(first))

test('the ancestor is the newest state that both remember', () => {
  const shared = history(before, { kind: 'event.change', patch: { place: 'A' } })
  const on = (from: History, edit: SingleEdit, at: number): History => {
    const next = decide(from, edit, at)
    if (!next.ok) throw new Error('refused')
    return next.value
  }
  const mine = on(shared, { kind: 'event.change', patch: { host: 'B' } }, 1e6)
  const theirs = on(underId(shared, makeId('kit')), { kind: 'event.change', patch: { host: 'C' } }, 1e6)
  expect(commonAncestor(mine, theirs)?.event).toMatchObject({ place: 'A', host: '' })
  expect(commonAncestor(mine, startHistory(theirs.present))).toBe(null)
  // Read by another engine it is the same text.
  const reread = { ...source, reading: { ...source.reading, engine: 0 } }
  expect(commonAncestor(mine, startHistory({ ...before, sources: [reread] }))).toEqual(before)
})
