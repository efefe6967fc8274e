import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Kit, type PersonId, type Reading, type Source, type Utterance, makeIdsFrom } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { kitOf, personOf, quotedIn, sourceOf, spanOfWords } from '#core/quote/testing/fixture'
import { quoteState } from '#core/quote/verbatim/state'
import { extract } from '../extract/extract'
import { decide, startHistory, undo } from './history'
import { proposalsFrom } from './proposals'
import { type Answer, type Difference, answered, differencesIn } from './rereading'

const text = [
  'Water talks',
  '“We read every gauge aloud,” said Ines Caldera. “No capital has asked us to stop,” said Teodor Valk.',
  'The “quiet pact of the upper valley towns” was signed.',
].join('\n')
const bare = sourceOf(text)
const [caldera, valk] = [personOf('Ines Caldera'), personOf('Teodor Valk')]
const said = (words: string, ...names: readonly string[]): Utterance => ({
  kind: 'marked',
  spans: [spanOfWords(bare, words)],
  speakers: names.map((name) => ({
    personId: [caldera, valk].find(({ printedName }) => printedName === name)?.id ?? null,
    name,
    naming: null,
  })),
  mention: '',
  isSure: true,
})
const gauges = said('We read every gauge aloud,', 'Ines Caldera')
const capitals = said('No capital has asked us to stop,', 'Ines Caldera')
const pact = said('quiet pact of the upper valley towns')
const old: Reading = { engine: 1, utterances: [gauges, capitals, pact] }

let made = 0
const makeId = makeIdsFrom(() => `reread${String((made += 1)).padStart(6, '0')}`)
const source: Source = { ...bare, reading: old }
const quoteOf = (words: string, speakerIds: readonly PersonId[]) => quotedIn(source, [words], { speakerIds })
const kit: Kit = kitOf({
  sources: [source],
  people: [caldera, valk],
  quotes: [
    quoteOf('We read every gauge aloud,', [caldera.id]),
    quoteOf('No capital has asked us to stop,', [caldera.id]),
    quoteOf('every gauge aloud', [caldera.id]),
    quoteOf('quiet pact of the upper valley towns', []),
  ],
})
/** What an import of the text would be today, were this the reading. */
const importOf = (utterances: readonly Utterance[], engine = 7) => {
  const add = proposalsFrom({ kit, source: bare, extraction: { ...extract(text), quotations: [], turns: [] }, makeId })
  return { ...add, source: { ...add.source, reading: { engine, utterances } } }
}
const told = (differences: readonly Difference[]) =>
  differences.map(({ kind, at, quoteIds }) => [kind, text.slice(at.start, at.end), quoteIds.length])
const open = (utterances: readonly Utterance[]) => differencesIn(kit, source, { engine: 7, utterances })
const answers = (differences: readonly Difference[], takes: Answer['takes']): readonly Answer[] =>
  differences.map(({ at }) => ({ at, takes }))

const today = [
  said('We read every gauge aloud,', 'Ines Caldera'),
  said('No capital has asked us to stop,', 'Teodor Valk'),
]

describe('what a newer engine reads otherwise', () => {
  test('is told, place by place, with the quotations that stand there', () => {
    expect(told(open(today))).toEqual([
      ['speakers', 'No capital has asked us to stop,', 1],
      ['gone', 'quiet pact of the upper valley towns', 1],
    ])
    expect(told(open([said('read every gauge aloud,', 'Ines Caldera'), capitals, pact]))).toEqual([
      ['words', 'We read every gauge aloud,', 2],
    ])
    expect(told(open([...old.utterances, said('Water talks')]))).toEqual([['new', 'Water talks', 0]])
    expect(open(old.utterances)).toEqual([])
  })

  test('is not told where only its sureness or its naming words are others', () => {
    expect(open(old.utterances.map((utterance) => ({ ...utterance, isSure: false, mention: 'he' })))).toEqual([])
  })

  const mine = (edit: NonNullable<ReturnType<typeof answered>>) => {
    const decided = decide(startHistory(kit), edit, 0)
    if (!decided.ok) throw new Error(decided.failure.code)
    return decided.value
  }

  test('changes nothing where mine is kept, and is not asked again', () => {
    const edit = answered(kit, source, importOf(today), answers(open(today), 'mine'))
    if (edit === null) throw new Error('Nothing was answered')
    const { present } = mine(edit)
    expect(present.quotes).toBe(kit.quotes)
    expect(present.sources[0]?.reading).toEqual({ ...old, engine: 7 })
  })

  test('is asked on until everything is answered, and then counts as the newer engine’s', () => {
    const [speakers, gone] = open(today)
    const first = answered(kit, source, importOf(today), answers(speakers === undefined ? [] : [speakers], 'mine'))
    if (first === null || gone === undefined) throw new Error('Nothing was answered')
    const { present } = mine(first)
    const [between] = present.sources
    if (between === undefined) throw new Error('The source is gone')
    expect(between.reading.engine).toBe(1)
    expect(told(differencesIn(present, between, { engine: 7, utterances: today }))).toEqual([
      ['gone', 'quiet pact of the upper valley towns', 1],
    ])
    const later = differencesIn(present, between, { engine: 8, utterances: today })
    expect(later).toHaveLength(2)
    const second = answered(present, between, importOf(today), [{ at: gone.at, takes: 'new' }])
    if (second === null) throw new Error('Nothing was answered')
    const done = decide(startHistory(present), second, 0)
    expect(done.ok && done.value.present.sources[0]?.reading).toEqual({ engine: 7, utterances: [gauges, capitals] })
  })

  test('taken, moves the quotations along in one step that one undo takes back', () => {
    const edit = answered(kit, source, importOf(today), answers(open(today), 'new'))
    if (edit === null) throw new Error('Nothing was answered')
    const history = mine(edit)
    const { present } = history
    expect(present.quotes.map(({ speakerIds, standing }) => [speakerIds, standing])).toEqual([
      [[caldera.id], 'kept'],
      [[valk.id], 'kept'],
      [[caldera.id], 'kept'],
      [[], 'dropped'],
    ])
    expect(present.quotes.slice(0, 3).map((quote) => attributionOf(quote, present.sources[0], present).state)).toEqual([
      'found',
      'found',
      'found',
    ])
    expect(undo(history).present).toBe(kit)
  })

  test('taken, leaves what a person set by hand to the person', () => {
    const byHand = { how: 'by-hand', reason: 'I was there' } as const
    const quotes = kit.quotes.map((quote, at) =>
      at === 3 ? { ...quote, speakerIds: [valk.id], claim: byHand } : quote,
    )
    const held = { ...kit, quotes }
    const utterances = [gauges, capitals, said('quiet pact of the upper valley towns', 'Ines Caldera')]
    const edit = answered(
      held,
      source,
      importOf(utterances),
      answers(differencesIn(held, source, { engine: 7, utterances }), 'new'),
    )
    const decided = edit === null ? null : decide(startHistory(held), edit, 0)
    if (decided?.ok !== true) throw new Error('Not taken')
    const last = decided.value.present.quotes[3]
    expect([last?.speakerIds, last?.claim]).toEqual([[valk.id], byHand])
    expect(last && attributionOf(last, decided.value.present.sources[0], held).state).toBe('against')
  })

  test('words that end elsewhere take a whole quotation along, and hand a part back', () => {
    const utterances = [said('read every gauge', 'Ines Caldera'), capitals, pact]
    const edit = answered(kit, source, importOf(utterances), answers(open(utterances), 'new'))
    if (edit === null) throw new Error('Nothing was answered')
    expect(
      mine(edit)
        .present.quotes.map(({ anchors, standing }) => [anchors[0]?.exact, standing])
        .slice(0, 3),
    ).toEqual([
      ['read every gauge', 'kept'],
      ['No capital has asked us to stop,', 'kept'],
      ['every gauge aloud', 'proposed'],
    ])
  })
})

test('whatever a newer engine reads, what is kept by “mine” flips no state, and every answer is one edit', () => {
  const span = fc.tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
    start,
    end: Math.min(text.length, start + length),
  }))
  const utterance = fc.record({
    kind: fc.constant('marked' as const),
    spans: span.map((one) => [one]),
    speakers: fc.constantFrom(capitals.speakers, today[1]?.speakers ?? [], []),
    mention: fc.constant(''),
    isSure: fc.boolean(),
  })
  const states = (of: Kit) =>
    of.quotes.map((quote) => [
      quote.standing,
      quoteState(quote, of.sources[0]).state,
      attributionOf(quote, of.sources[0], of).state,
    ])
  fc.assert(
    fc.property(
      fc.array(fc.oneof(utterance, fc.constantFrom(...old.utterances, ...today)), { maxLength: 5 }),
      (read) => {
        const newer = importOf(read)
        let present = kit
        for (const { at } of open(read)) {
          const [now] = present.sources
          const edit = now === undefined ? null : answered(present, now, newer, [{ at, takes: 'mine' }])
          const decided = edit === null ? null : decide(startHistory(present), edit, 0)
          if (decided?.ok !== true) throw new Error('An answer was not taken')
          present = decided.value.present
        }
        expect(states(present)).toEqual(states(kit))
        expect(present.quotes).toBe(kit.quotes)
        const [now] = present.sources
        expect(now && differencesIn(present, now, newer.source.reading)).toEqual([])
      },
    ),
  )
})
