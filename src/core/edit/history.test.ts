import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Kit,
  type Message,
  type NamedDocument,
  type Person,
  type PersonId,
  type ProgrammeItem,
  type Question,
  type Quote,
  type Source,
  blankCommitment,
  blankDocument,
  blankKit,
  blankMessage,
  blankObjective,
  blankPerson,
  blankProgrammeItem,
  blankQuestion,
  blankQuote,
  blankSource,
  fullPack,
  makeIdsFrom,
  onRecord,
  richTextFrom,
  unread,
} from '#core/model'
import * as v from 'valibot'
import { oneVoice } from '#core/quote/testing/fixture'
import { anchorAt } from '#core/text/anchor'
import { sha256 } from '#core/text/sha256'
import { apply } from './apply'
import { Edit, type EditKind, type SingleEdit } from './edit'
import {
  type History,
  decide,
  longestPast,
  redo,
  restored,
  startHistory,
  storedFrom,
  typingPause,
  undo,
} from './history'
import { StoredHistory } from './stored'

/** Undo is the kit before, whatever the edit; what is stored is what comes back; typing joins. */

let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))
const text = 'The ferry will sail at dawn. We promise it to both banks. Nobody is left behind.'

const quoteOf = (sourceId: Quote['sourceId'], speakerId: PersonId | null, start: number, end: number): Quote => ({
  ...blankQuote(makeId('quo'), sourceId, [anchorAt(text, { start, end })]),
  standing: 'proposed',
  speakerIds: speakerId === null ? [] : [speakerId],
  claim: { how: 'by-hand', reason: 'I was there' },
  release: onRecord,
})

const sourceAdd = (title: string): Extract<SingleEdit, { kind: 'source.add' }> => {
  const source: Source = {
    ...blankSource(makeId('src'), '2026-03-01T09:00:00.000Z', { text, sha256: sha256(text) }),
    title,
    kind: 'article',
    reading: oneVoice(text),
  }
  const mentions = [{ sourceId: source.id, span: { start: 4, end: 9 }, title: null }]
  const people: readonly Person[] = [
    { ...blankPerson(makeId('per'), 'Ada Ferrow'), standing: 'proposed', mentions },
    { ...blankPerson(makeId('per'), 'Bo Quill'), standing: 'proposed', mentions },
  ]
  return {
    kind: 'source.add',
    source,
    people,
    quotes: [quoteOf(source.id, people[0]?.id ?? null, 29, 57), quoteOf(source.id, people[1]?.id ?? null, 58, 80)],
    documents: [
      {
        ...blankDocument(makeId('doc')),
        standing: 'proposed',
        name: 'Ferry Charter',
        mentions: [{ sourceId: source.id, span: { start: 4, end: 9 } }],
      },
    ],
    event: {},
  }
}

/** Where chance comes from: a choice among so many, and some words. */
interface Dice {
  readonly of: <Item>(items: readonly Item[]) => Item
  readonly words: string
}

const message = (): Message => ({
  ...blankMessage(makeId('msg')),
  text: 'We keep the timetable.',
  mayBeSaidTo: 'press',
})
const question = (): Question => ({
  ...blankQuestion(makeId('qna')),
  question: 'When?',
  answer: 'At dawn.',
  mayBeSaidTo: 'press',
})
const item = (): ProgrammeItem => ({ ...blankProgrammeItem(makeId('prg')), title: 'Arrival' })
const document = (): NamedDocument => ({ ...blankDocument(makeId('doc')), name: 'Bridge Accord', note: 'kept' })

/** One way to make each kind of edit from a kit. A kind without one does not compile. */
const makers: { readonly [Kind in SingleEdit['kind']]: (kit: Kit, dice: Dice) => Extract<SingleEdit, { kind: Kind }> } =
  {
    'event.change': (_, { words }) => ({ kind: 'event.change', patch: { title: words } }),
    'front.change': (_, { words }) => ({ kind: 'front.change', patch: { purpose: words } }),
    'background.change': (_, { words }) => ({ kind: 'background.change', patch: { mayUse: richTextFrom(words) } }),
    'source.add': (_, { words }) => sourceAdd(words),
    'source.describe': (kit, { of, words }) => ({
      kind: 'source.describe',
      id: of(kit.sources).id,
      patch: { publisher: words },
    }),
    'source.read': (kit, { of }) => ({
      kind: 'source.read',
      id: of(kit.sources).id,
      reading: of([unread, { engine: 1, utterances: [] }]),
    }),
    'source.mark': (kit, { of }) => ({
      kind: 'source.mark',
      id: (kit.sources.find(({ kind }) => kind === 'note') ?? of(kit.sources)).id,
      span: of([
        { start: 4, end: 9 },
        { start: 29, end: 57 },
      ]),
      isSpoken: of([true, true, false]),
    }),
    'source.move': (kit, { of }) => ({
      kind: 'source.move',
      id: of(kit.sources).id,
      before: of([null, of(kit.sources).id]),
    }),
    'source.remove': (kit, { of }) => ({ kind: 'source.remove', id: of(kit.sources).id }),
    'person.add': (kit, { of, words }) => ({
      kind: 'person.add',
      item: blankPerson(makeId('per'), words),
      before: of([null, of(kit.people).id]),
    }),
    'person.change': (kit, { of, words }) => ({
      kind: 'person.change',
      id: of(kit.people).id,
      patch: { biography: richTextFrom(words) },
    }),
    'person.move': (kit, { of }) => ({
      kind: 'person.move',
      id: of(kit.people).id,
      before: of([null, of(kit.people).id]),
    }),
    'person.remove': (kit, { of }) => ({ kind: 'person.remove', id: of(kit.people).id }),
    'person.stand': (kit, { of }) => ({
      kind: 'person.stand',
      ids: [of(kit.people).id],
      standing: of(['kept', 'dropped'] as const),
    }),
    'person.merge': (kit, { of }) => ({ kind: 'person.merge', id: of(kit.people).id, absorbed: of(kit.people).id }),
    'quote.add': (kit, { of }) => ({
      kind: 'quote.add',
      item: quoteOf(of(kit.sources).id, null, 0, 28),
      before: of([null, of(kit.quotes).id]),
    }),
    'quote.change': (kit, { of, words }) => ({
      kind: 'quote.change',
      id: of(kit.quotes).id,
      patch: { annotation: words },
    }),
    'quote.move': (kit, { of }) => ({
      kind: 'quote.move',
      id: of(kit.quotes).id,
      before: of([null, of(kit.quotes).id]),
    }),
    'quote.remove': (kit, { of }) => ({ kind: 'quote.remove', id: of(kit.quotes).id }),
    'quote.stand': (kit, { of }) => ({
      kind: 'quote.stand',
      ids: [of(kit.quotes).id],
      standing: of(['kept', 'dropped'] as const),
    }),
    'message.add': (kit, { of }) => ({ kind: 'message.add', item: message(), before: of([null, of(kit.messages).id]) }),
    'message.change': (kit, { of }) => ({
      kind: 'message.change',
      id: of(kit.messages).id,
      patch: { quoteIds: [of(kit.quotes).id] },
    }),
    'message.move': (kit, { of }) => ({
      kind: 'message.move',
      id: of(kit.messages).id,
      before: of([null, of(kit.messages).id]),
    }),
    'message.remove': (kit, { of }) => ({ kind: 'message.remove', id: of(kit.messages).id }),
    'question.add': (kit, { of }) => ({
      kind: 'question.add',
      item: question(),
      before: of([null, of(kit.questions).id]),
    }),
    'question.change': (kit, { of, words }) => ({
      kind: 'question.change',
      id: of(kit.questions).id,
      patch: { answer: words },
    }),
    'question.move': (kit, { of }) => ({
      kind: 'question.move',
      id: of(kit.questions).id,
      before: of([null, of(kit.questions).id]),
    }),
    'question.remove': (kit, { of }) => ({ kind: 'question.remove', id: of(kit.questions).id }),
    'approach.change': (_, { words }) => ({ kind: 'approach.change', patch: { tactics: [words], pressLine: words } }),
    'person.order': (kit, { of }) => ({
      kind: 'person.order',
      ids: of([kit.people.toReversed(), kit.people.slice(1), kit.people.slice(-1)]).map(({ id }) => id),
    }),
    'readout.change': (kit, { of, words }) => ({
      kind: 'readout.change',
      patch: { summary: words, presentIds: of([[], kit.people.slice(0, 1).map(({ id }) => id)]) },
    }),
    'objective.add': (kit, { of }) => ({
      kind: 'objective.add',
      item: { ...blankObjective(makeId('obj')), text: 'A ferry at night.' },
      before: of([null, of(kit.objectives).id]),
    }),
    'objective.change': (kit, { of }) => ({
      kind: 'objective.change',
      id: of(kit.objectives).id,
      patch: { quoteIds: [of(kit.quotes).id] },
    }),
    'objective.move': (kit, { of }) => ({
      kind: 'objective.move',
      id: of(kit.objectives).id,
      before: of([null, of(kit.objectives).id]),
    }),
    'objective.remove': (kit, { of }) => ({ kind: 'objective.remove', id: of(kit.objectives).id }),
    'commitment.add': (kit, { of }) => ({
      kind: 'commitment.add',
      item: { ...blankCommitment(makeId('com')), text: 'A second pier.' },
      before: of([null, of(kit.commitments).id]),
    }),
    'commitment.change': (kit, { of }) => ({
      kind: 'commitment.change',
      id: of(kit.commitments).id,
      patch: { state: of(['open', 'done'] as const) },
    }),
    'commitment.move': (kit, { of }) => ({
      kind: 'commitment.move',
      id: of(kit.commitments).id,
      before: of([null, of(kit.commitments).id]),
    }),
    'commitment.remove': (kit, { of }) => ({ kind: 'commitment.remove', id: of(kit.commitments).id }),
    'programme.add': (kit, { of }) => ({
      kind: 'programme.add',
      item: item(),
      before: of([null, of(kit.programme).id]),
    }),
    'programme.change': (kit, { of }) => ({
      kind: 'programme.change',
      id: of(kit.programme).id,
      patch: { leadIds: [of(kit.people).id] },
    }),
    'programme.move': (kit, { of }) => ({
      kind: 'programme.move',
      id: of(kit.programme).id,
      before: of([null, of(kit.programme).id]),
    }),
    'programme.remove': (kit, { of }) => ({ kind: 'programme.remove', id: of(kit.programme).id }),
    'document.add': (kit, { of }) => ({
      kind: 'document.add',
      item: document(),
      before: of([null, of(kit.documents).id]),
    }),
    'document.change': (kit, { of, words }) => ({
      kind: 'document.change',
      id: of(kit.documents).id,
      patch: { note: words },
    }),
    'document.move': (kit, { of }) => ({
      kind: 'document.move',
      id: of(kit.documents).id,
      before: of([null, of(kit.documents).id]),
    }),
    'document.stand': (kit, { of }) => ({
      kind: 'document.stand',
      ids: [of(kit.documents).id],
      standing: of(['proposed', 'kept', 'dropped'] as const),
    }),
    'document.remove': (kit, { of }) => ({ kind: 'document.remove', id: of(kit.documents).id }),
    'pack.add': (kit, { of, words }) => ({
      kind: 'pack.add',
      item: fullPack(makeId('pck'), words, 'press'),
      before: of([null, of(kit.packs).id]),
    }),
    'pack.change': (kit, { of }) => ({
      kind: 'pack.change',
      id: of(kit.packs).id,
      patch: { paper: of(['A4', 'Letter'] as const) },
    }),
    'pack.move': (kit, { of }) => ({ kind: 'pack.move', id: of(kit.packs).id, before: of([null, of(kit.packs).id]) }),
    'pack.remove': (kit, { of }) => ({ kind: 'pack.remove', id: of(kit.packs).id }),
    'pack.include': (kit, { of }) => ({
      kind: 'pack.include',
      id: of(kit.packs).id,
      section: 'people',
      included: of([true, false]),
    }),
    'pack.order': (kit, { of }) => ({
      kind: 'pack.order',
      id: of(kit.packs).id,
      section: 'quotes',
      before: of([null, 'cover', 'quotes'] as const),
    }),
    'pack.place': (kit, { of }) => ({
      kind: 'pack.place',
      id: of(kit.packs).id,
      quoteId: of(kit.quotes).id,
      placed: of([true, false]),
    }),
    'pack.exported': (kit, { of }) => ({
      kind: 'pack.exported',
      exported: {
        packId: of(kit.packs).id,
        version: of([1, 2]),
        sha256: sha256('a pack'),
        at: '2026-03-01T10:00:00.000Z',
        items: [],
        quotes: [],
        copy: null,
        audience: of(['press', 'principal'] as const),
      },
    }),
  }

const kinds = Object.keys(makers) as readonly SingleEdit['kind'][]

/** Notes in which nothing stands between marks. */
const noteAdd = (): SingleEdit => {
  const { source } = sourceAdd('notes')
  return {
    kind: 'source.add',
    source: { ...source, kind: 'note', reading: unread },
    people: [],
    quotes: [],
    documents: [],
    event: {},
  }
}

/** A kit with two of everything, and notes. */
const fullKit = (): Kit => {
  const edits: readonly SingleEdit[] = [
    sourceAdd('one'),
    sourceAdd('two'),
    noteAdd(),
    ...[1, 2].flatMap((): SingleEdit[] => [
      { kind: 'message.add', item: message(), before: null },
      { kind: 'question.add', item: question(), before: null },
      { kind: 'programme.add', item: item(), before: null },
      { kind: 'objective.add', item: { ...blankObjective(makeId('obj')), text: 'A pier.' }, before: null },
      { kind: 'commitment.add', item: { ...blankCommitment(makeId('com')), text: 'A ferry.' }, before: null },
    ]),
  ]
  const kit = apply(blankKit(makeId, '2026-03-01T09:00:00.000Z'), { kind: 'several', edits })
  if (!kit.ok) throw new Error(kit.failure.code)
  return kit.value
}

/** null where the kit has nothing of the sort left. */
const editFor = (kit: Kit, kind: SingleEdit['kind'], numbers: readonly number[], words: string): SingleEdit | null => {
  let next = 0
  const of = <Item>(items: readonly Item[]): Item => {
    const found = items[(numbers[next++ % numbers.length] ?? 0) % Math.max(1, items.length)]
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  try {
    return makers[kind](kit, { of, words })
  } catch (problem) {
    if (problem instanceof RangeError) return null
    throw problem
  }
}

const anyDecisions = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    numbers: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
    words: fc.string({ maxLength: 40 }),
    pause: fc.constantFrom(0, 200, typingPause + 1),
    several: fc.boolean(),
  }),
  { maxLength: 30 },
)

/** Every state that decisions lead through, from the first kit on. */
const historyOf = (
  decisions: typeof anyDecisions extends fc.Arbitrary<infer Value> ? Value : never,
): readonly History[] => {
  const states = [startHistory(fullKit())]
  let at = 0
  for (const { kind, numbers, words, pause, several } of decisions) {
    const history = states.at(-1)
    const edit = history === undefined ? null : editFor(history.present, kind, numbers, words)
    if (history === undefined || edit === null) continue
    at += pause
    const next = decide(history, several ? { kind: 'several', edits: [edit] } : edit, at)
    if (next.ok) states.push(next.value)
  }
  return states
}

test('there is one way here to make each kind of edit', () => {
  const known = Edit.options[0].options.map((option) => option.entries.kind.literal)
  expect(new Set<string>(kinds)).toEqual(new Set<string>(known))
})

test('each kind passes its own schema and changes the kit', () => {
  const idle: EditKind[] = []
  for (const kind of kinds) {
    const kit = fullKit()
    const tried = [
      [0, 1, 0],
      [1, 0, 1],
      [0, 0, 1],
      [1, 1, 1],
    ]
      .map((numbers) => editFor(kit, kind, numbers, 'words'))
      .flatMap((edit) => edit ?? [])
    expect(tried.map((edit) => v.safeParse(Edit, edit).success)).toEqual(tried.map(() => true))
    const changing = tried.filter((edit) => {
      const next = apply(kit, edit)
      return next.ok && JSON.stringify(next.value) !== JSON.stringify(kit)
    })
    if (changing.length === 0) idle.push(kind)
  }
  // A kit keeps its only pack, and one that stands alone has nowhere to go.
  expect(idle).toEqual(['pack.move', 'pack.remove'])
})

test('undo gives back the very kit before, and redo the one after, through any decisions', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const states = historyOf(decisions)
      const newest = states.at(-1)
      if (newest === undefined) return
      let history = newest
      for (const step of newest.past.toReversed()) {
        history = undo(history)
        expect(history.present).toBe(step.before)
      }
      expect(undo(history)).toBe(history)
      while (history.future.length > 0) history = redo(history)
      expect(history.present).toEqual(newest.present)
      expect(redo(history)).toBe(history)
    }),
    { numRuns: 60 },
  )
})

test('one undo after one decision is the kit before it, unless both were one typing', () => {
  fc.assert(
    fc.property(anyDecisions, (decisions) => {
      const states = historyOf(decisions)
      for (const [index, after] of states.entries()) {
        const before = states[index - 1]
        if (before === undefined || after === before || after.past.length <= before.past.length) continue
        expect(undo(after).present).toBe(before.present)
      }
    }),
    { numRuns: 60 },
  )
})

test('what is stored passes its schema and comes back as the same history, also in the midst of undone steps', () => {
  fc.assert(
    fc.property(anyDecisions, fc.nat(6), (decisions, undone) => {
      let history = historyOf(decisions).at(-1) ?? startHistory(fullKit())
      for (let count = 0; count < undone; count += 1) history = undo(history)
      const stored = v.parse(StoredHistory, JSON.parse(JSON.stringify(storedFrom(history))))
      const again = restored(stored)
      expect(again).toEqual({ ok: true, value: history })
    }),
    { numRuns: 60 },
  )
})

test('an edit touches nothing but what it names: the rest is the same object', () => {
  const kit = fullKit()
  const [quote, other] = kit.quotes
  if (quote === undefined || other === undefined) throw new Error('no quotes')
  const next = apply(kit, { kind: 'quote.change', id: quote.id, patch: { headline: 'Dawn' } })
  if (!next.ok) throw new Error(next.failure.code)
  expect(next.value.quotes[1]).toBe(other)
  expect([
    next.value.sources === kit.sources,
    next.value.people === kit.people,
    next.value.packs === kit.packs,
  ]).toEqual([true, true, true])
})

const typed = (title: string): Edit => ({ kind: 'event.change', patch: { title } })

const after = (...steps: readonly (readonly [Edit, number])[]): History =>
  steps.reduce<History>((history, [edit, at]) => {
    const next = decide(history, edit, at)
    if (!next.ok) throw new Error(next.failure.code)
    return next.value
  }, startHistory(fullKit()))

test('typing in one field joins while the keys follow each other within 800 ms', () => {
  const history = after([typed('D'), 0], [typed('Da'), 700], [typed('Dawn'), 1_400], [typed('Dawn ferry'), 2_300])
  expect(history.past).toHaveLength(2)
  expect(undo(history).present.event.title).toBe('Dawn')
  expect(undo(undo(history)).present.event.title).toBe('')
})

test('another field, a choice from a list, or a step after undo begins anew', () => {
  expect(after([typed('D'), 0], [{ kind: 'event.change', patch: { place: 'Quay' } }, 100]).past).toHaveLength(2)
  const choice = (press: 'yes' | 'no'): Edit => ({ kind: 'front.change', patch: { press } })
  expect(after([choice('yes'), 0], [choice('no'), 100]).past).toHaveLength(2)
  const undone = undo(after([typed('D'), 0], [typed('Other'), 2_000]))
  const next = decide(undone, typed('Da'), 2_100)
  expect(next.ok && next.value.past).toHaveLength(2)
})

test('the past is finite: the oldest steps are forgotten, the kit they led to stays', () => {
  const history = after(
    ...Array.from({ length: longestPast + 20 }, (_, index): [Edit, number] => [typed(`title ${index}`), index * 1_000]),
  )
  expect(history.past).toHaveLength(longestPast)
  expect(history.past[0]?.before.event.title).toBe('title 19')
})

test('a decision that cannot be made leaves the history as it is', () => {
  const history = startHistory(fullKit())
  const stranger = decide(history, { kind: 'source.remove', id: makeId('src') }, 0)
  expect(stranger).toMatchObject({ ok: false, failure: { code: 'edit.unknown' } })
  const [pack] = history.present.packs
  if (pack === undefined) throw new Error('no pack')
  expect(decide(history, { kind: 'pack.remove', id: pack.id }, 0)).toMatchObject({
    ok: false,
    failure: { code: 'edit.lastPack' },
  })
})

test('words that are not in the source are never taken in', () => {
  const history = startHistory(fullKit())
  const [source] = history.present.sources
  if (source === undefined) throw new Error('no source')
  const honest = quoteOf(source.id, null, 0, 28)
  const forged: Quote = {
    ...honest,
    anchors: honest.anchors.map((anchor) => ({ ...anchor, exact: anchor.exact.replace('will', 'wont') })),
  }
  const refused = { ok: false, failure: { code: 'edit.notInSource' } }
  expect(decide(history, { kind: 'quote.add', item: forged, before: null }, 0)).toMatchObject(refused)
  const [quote] = history.present.quotes
  if (quote === undefined) throw new Error('no quote')
  expect(decide(history, { kind: 'quote.change', id: quote.id, patch: { anchors: forged.anchors } }, 0)).toMatchObject(
    refused,
  )
  expect(decide(history, { kind: 'quote.change', id: quote.id, patch: { sourceId: makeId('src') } }, 0)).toMatchObject(
    refused,
  )
})

test('no way back and forth, and no restart, forgets what has left the house', () => {
  fc.assert(
    fc.property(anyDecisions, fc.array(fc.constantFrom(undo, redo), { maxLength: 30 }), (decisions, ways) => {
      const states = historyOf(decisions)
      for (const [index, { present }] of states.entries())
        expect(present.exports.slice(0, states[index - 1]?.present.exports.length ?? 0)).toEqual(
          states[index - 1]?.present.exports ?? [],
        )
      let history = states.at(-1) ?? startHistory(fullKit())
      const { exports } = history.present
      for (const way of ways) {
        history = way(history)
        expect(history.present.exports).toEqual(exports)
        const again = restored(storedFrom(history))
        expect(again.ok && again.value.present.exports).toEqual(exports)
      }
    }),
  )
})
