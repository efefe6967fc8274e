import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  type Claim,
  type Kit,
  type Person,
  type Quote,
  type Source,
  type Utterance,
  asFound,
  fullPack,
  makeIdsFrom,
} from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { eligible } from '#core/quote/release/eligible'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { quoteState } from '#core/quote/verbatim/state'
import { anchorAt } from '#core/text/anchor'
import { apply } from './apply'
import { type Edit, HumanEdit, type SingleEdit } from './edit'

/** Two invented texts: which words are somebody's own and whose, written down by hand here and not by any reading of ours. */
interface Gold {
  readonly text: string
  readonly utterances: readonly { readonly by: readonly string[]; readonly stretches: readonly string[] }[]
}

const spanIn = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const golds: readonly Gold[] = [
  {
    text: [
      'Two Banks, One Gauge',
      'Ines Caldera met Teodor Valk on the pier. “We shall read every gauge aloud,” said Caldera. “No capital has asked us to stop.”',
      '“Our reservoirs stay open until the first frost,” Teodor Valk replied. Jonas Whitlock listened. “Nobody signs in the dark,” somebody called.',
    ].join('\n'),
    utterances: [
      { by: ['Ines Caldera'], stretches: ['We shall read every gauge aloud,', 'No capital has asked us to stop.'] },
      { by: ['Teodor Valk'], stretches: ['Our reservoirs stay open until the first frost,'] },
      { by: [], stretches: ['Nobody signs in the dark,'] },
    ],
  },
  {
    text: [
      'Joint Communiqué',
      '“Our two offices publish one table on one day,” Ines Caldera and Teodor Valk said together. Jonas Whitlock added: “The Commission will print it.”',
    ].join('\n'),
    utterances: [
      { by: ['Ines Caldera', 'Teodor Valk'], stretches: ['Our two offices publish one table on one day,'] },
      { by: ['Jonas Whitlock'], stretches: ['The Commission will print it.'] },
    ],
  },
]

const people = ['Ines Caldera', 'Teodor Valk', 'Jonas Whitlock'].map((name) => personOf(name))
const [caldera, valk, whitlock] = people as [Person, Person, Person]

const sources: readonly Source[] = golds.map(({ text, utterances }) =>
  sourceOf(text, {
    reading: {
      engine: 1,
      utterances: utterances.map(({ by, stretches }): Utterance => ({
        kind: 'marked',
        spans: stretches.map((words) => spanIn(text, words)),
        speakers: by.map((name) => ({
          personId: people.find(({ printedName }) => printedName === name)?.id ?? null,
          name,
          naming: null,
        })),
        mention: '',
        isSure: true,
      })),
    },
  }),
)
const [talks, communique] = sources as [Source, Source]

const press = fullPack(makeIdsFrom(() => 'doorpress')('pck'), 'Press', 'press')
const kit = kitOf({ people, sources, packs: [press] })
const say = (
  source: Source,
  stretches: readonly string[],
  speakers: readonly Person[],
  claim: Claim = asFound,
): Quote => quotedIn(source, stretches, { speakerIds: speakers.map(({ id }) => id), claim })
const adding = (item: Quote): SingleEdit => ({ kind: 'quote.add', item, before: null })
const answer = (edit: Edit, on: Kit = kit): string => {
  const result = apply(on, edit)
  return result.ok ? 'taken in' : result.failure.code
}
const taking = (source: Source, quotes: readonly Quote[]): SingleEdit => ({
  kind: 'source.add',
  source,
  people: [],
  quotes,
  documents: [],
  event: {},
})
const surrounded = (quote: Quote, prefix: string): Quote => ({
  ...quote,
  anchors: quote.anchors.map((anchor) => ({ ...anchor, prefix })),
})
const byHand: Claim = { how: 'by-hand', reason: 'I was in the room' }
const against: Claim = { how: 'against', reason: 'I was in the room' }
const shown = (words: string, source = talks): Claim => ({
  how: 'shown',
  naming: anchorAt(source.text, spanIn(source.text, words)),
})

describe('words', () => {
  test.each<[string, string, Quote]>([
    ['inside the marks', 'taken in', say(talks, ['read every gauge'], [caldera])],
    ['over one reporting clause', 'taken in', say(talks, ['every gauge aloud,', 'No capital'], [caldera])],
    ['out of the marks into the narration', 'edit.outsideUtterance', say(talks, ['aloud,” said Caldera'], [caldera])],
    ['of the narration alone', 'edit.outsideUtterance', say(talks, ['met Teodor Valk'], [])],
    [
      'of two speakers under one name',
      'edit.outsideUtterance',
      say(talks, ['read every gauge', 'Our reservoirs stay open'], [caldera], against),
    ],
    [
      'of one utterance, in another order',
      'edit.outsideUtterance',
      say(talks, ['No capital', 'every gauge aloud,'], [caldera]),
    ],
    ['that overlap', 'edit.outsideUtterance', say(talks, ['every gauge', 'gauge aloud,'], [caldera])],
    ['that begin inside a word', 'edit.notInSource', say(talks, ['ead every gauge'], [caldera])],
    ['with other words around them', 'edit.notInSource', surrounded(say(talks, ['every gauge'], [caldera]), 'no')],
    ['of the narration, as reported', 'taken in', { ...say(talks, ['met Teodor Valk'], []), kind: 'indirect' }],
    [
      'across the marks, as reported',
      'taken in',
      { ...say(talks, ['aloud,” said Caldera'], [caldera]), kind: 'indirect' },
    ],
    [
      'across the marks into a sentence of the narrator’s, as reported by whoever spoke before',
      'edit.notNamed',
      { ...say(talks, ['the first frost,” Teodor Valk replied. Jonas Whitlock listened'], [valk]), kind: 'indirect' },
    ],
  ])('%s: %s', (_what, expected, quote) => expect(answer(adding(quote))).toBe(expected))

  test('that marks cut inside a word are proposed with their text, and shown as broken', () => {
    const late = sourceOf('“Our pier”s lamp is lit,” said nobody.')
    const word = { ...say(late, [], []), anchors: [anchorAt(late.text, { start: 2, end: 4 })] }
    expect(answer(taking(late, [word]))).toBe('taken in')
    expect(quoteState(word, late)).toMatchObject({ state: 'broken', reason: 'word-cut' })
  })

  test('are not made direct afterwards, nor moved out of their utterance', () => {
    const reported: Quote = { ...say(talks, ['met Teodor Valk'], []), kind: 'indirect' }
    const direct = say(talks, ['read every gauge'], [caldera])
    const held = { ...kit, quotes: [reported, direct] }
    const anchors = [anchorAt(talks.text, spanIn(talks.text, 'aloud,” said Caldera'))]
    expect(answer({ kind: 'quote.change', id: reported.id, patch: { kind: 'direct' } }, held)).toBe(
      'edit.outsideUtterance',
    )
    expect(answer({ kind: 'quote.change', id: direct.id, patch: { anchors } }, held)).toBe('edit.outsideUtterance')
    const elsewhere = say(talks, ['stay open'], []).anchors
    expect(answer({ kind: 'quote.change', id: direct.id, patch: { anchors: elsewhere } }, held)).toBe(
      'edit.namesAnother',
    )
  })
})

describe('speakers', () => {
  const state = (quote: Quote, on: Kit = kit) =>
    attributionOf(
      quote,
      on.sources.find(({ id }) => id === quote.sourceId),
      on,
    ).state

  test.each<[string, string, string, Quote]>([
    ['whom the source names', 'taken in', 'found', say(talks, ['read every gauge'], [caldera])],
    ['somebody else, as found', 'edit.namesAnother', 'against', say(talks, ['read every gauge'], [valk])],
    ['somebody else, by hand', 'edit.namesAnother', 'against', say(talks, ['read every gauge'], [valk], byHand)],
    ['somebody else, against the source', 'taken in', 'against', say(talks, ['read every gauge'], [valk], against)],
    [
      'somebody else, shown',
      'edit.namesAnother',
      'against',
      say(talks, ['read every gauge'], [valk], shown('Teodor Valk')),
    ],
    ['where it is silent, as found', 'edit.notNamed', 'by-hand', say(talks, ['in the dark'], [whitlock])],
    ['where it is silent, by hand', 'taken in', 'by-hand', say(talks, ['in the dark'], [whitlock], byHand)],
    [
      'whom the reading missed, shown',
      'taken in',
      'shown',
      say(talks, ['in the dark'], [whitlock], shown('Jonas Whitlock')),
    ],
    [
      'shown by words that name another',
      'edit.notNamed',
      'by-hand',
      say(talks, ['in the dark'], [whitlock], shown('Ines Caldera')),
    ],
    [
      'shown by words that somebody says',
      'edit.notNamed',
      'by-hand',
      say(talks, ['in the dark'], [whitlock], shown('Our reservoirs')),
    ],
    ['both of a joint group', 'taken in', 'found', say(communique, ['one table'], [caldera, valk])],
    ['one of a joint group', 'edit.namesAnother', 'against', say(communique, ['one table'], [caldera])],
    ['nobody', 'taken in', 'nobody', say(talks, ['read every gauge'], [])],
  ])('%s: %s, %s', (_what, expected, worth, quote) => {
    expect([answer(adding(quote)), state({ ...quote, standing: 'kept' })]).toEqual([expected, worth])
  })

  test('neither renaming nor merging entries puts words into another mouth', () => {
    const quote = say(talks, ['read every gauge'], [caldera])
    const held = { ...kit, quotes: [quote] }
    const renamed = apply(held, { kind: 'person.change', id: caldera.id, patch: { printedName: 'Teodor Valk' } })
    const merged = apply(held, { kind: 'person.merge', id: valk.id, absorbed: caldera.id })
    for (const after of [renamed, merged]) {
      if (!after.ok) throw new Error(after.failure.code)
      expect(after.value.quotes.map((one) => state(one, after.value))).toEqual(['against'])
    }
  })

  test.each([
    ['Caldera', 'found'],
    ['I. Caldera', 'found'],
    ['Minister Ines Caldera, MP', 'found'],
    ['Caldera, Ines', 'found'],
    ['Ines Caldera (Инес Кальдера)', 'found'],
    ['Ines Caldera y Ruiz', 'found'],
    ['Ines Caldera y Teodor Valk', 'against'],
    ['Ines Caldera and Teodor Valk', 'against'],
    ['Ines Caldera et Teodor Valk', 'against'],
    ['Ines Caldera, Teodor Valk', 'against'],
    ['Teodor Valk (for Ines Caldera)', 'against'],
  ])('under a name that holds another one nobody speaks alone: %s, %s', (printedName, expected) => {
    const quote = say(talks, ['read every gauge'], [caldera])
    const after = apply({ ...kit, quotes: [quote] }, { kind: 'person.change', id: caldera.id, patch: { printedName } })
    if (!after.ok) throw new Error(after.failure.code)
    expect(state(quote, after.value)).toBe(expected)
  })

  test('a proposal who was kept only as a speaker by hand does not stay kept', () => {
    const evidence = { rule: 'listed', spans: [], confidence: 0.9, trust: 'check', reasons: [], rival: null } as const
    const stranger: Person = { ...whitlock, standing: 'proposed', evidence }
    const quote = say(talks, ['in the dark'], [])
    const standingAfter = (...edits: readonly SingleEdit[]) => {
      const after = apply({ ...kit, people: [caldera, valk, stranger], quotes: [quote] }, { kind: 'several', edits })
      return after.ok ? after.value.people[2]?.standing : after.failure.code
    }
    const set: SingleEdit = { kind: 'quote.change', id: quote.id, patch: { speakerIds: [stranger.id], claim: byHand } }
    const back: SingleEdit = { kind: 'quote.change', id: quote.id, patch: { speakerIds: [], claim: asFound } }
    expect([standingAfter(set), standingAfter(set, back)]).toEqual(['kept', 'proposed'])
  })

  test('against the source never goes to readers outside, also into no pack of theirs by hand', () => {
    const quote = say(talks, ['read every gauge'], [valk], against)
    const held = { ...kit, quotes: [quote] }
    const because = (audience: 'press' | 'counterpart' | 'delegation' | 'principal') =>
      eligible(held, audience, { now: '2031-03-08T08:00:00.000Z' }).withheld[0]?.because ?? 'in'
    expect((['press', 'counterpart', 'delegation', 'principal'] as const).map(because)).toEqual([
      'against-source',
      'against-source',
      'in',
      'in',
    ])
    expect(answer({ kind: 'pack.place', id: press.id, quoteId: quote.id, placed: true }, held)).toBe('edit.barred')
  })
})

describe('marks by hand', () => {
  const notes = sourceOf('Heard on the terrace\nWhitlock: give us the figures first.', {
    kind: 'note',
    reading: { engine: 1, utterances: [] },
  })
  const span = spanIn(notes.text, 'give us the figures first')
  const mark = (source: Source, at = span): SingleEdit => ({
    kind: 'source.mark',
    id: source.id,
    span: at,
    isSpoken: true,
  })
  const held = { ...kit, sources: [...kit.sources, notes] }

  test('are for notes without marks, and make words quotable, declared', () => {
    expect(answer(adding(say(notes, ['give us the figures first'], [])), held)).toBe('edit.outsideUtterance')
    const quote = say(notes, ['give us the figures first'], [])
    const after = apply(held, { kind: 'several', edits: [mark(notes), adding(quote)] })
    if (!after.ok) throw new Error(after.failure.code)
    const source = after.value.sources.find(({ id }) => id === notes.id)
    expect([quoteState(quote, source).state, attributionOf(quote, source, after.value).isMarkedByHand]).toEqual([
      'exact',
      true,
    ])
  })

  test.each<[string, string, SingleEdit]>([
    ['never in a text that has marks', 'edit.hasMarks', mark(talks, spanIn(talks.text, 'met Teodor Valk'))],
    ['never beyond the text', 'edit.notInSource', mark(notes, { start: 10, end: 9_999 })],
    ['never inside a word', 'edit.notInSource', mark(notes, { start: span.start + 1, end: span.end })],
  ])('%s', (_what, expected, edit) => expect(answer(edit, held)).toBe(expected))
})

describe('what the kit has already', () => {
  const held = { ...kit, quotes: [say(talks, ['read every gauge'], [caldera])] }
  const [quote] = held.quotes as [Quote]
  test.each<[string, string, SingleEdit]>([
    ['a quotation', quote.id, adding({ ...say(talks, ['stay open'], [valk]), id: quote.id })],
    ['a person', caldera.id, { kind: 'person.add', item: { ...valk, id: caldera.id }, before: caldera.id }],
    ['a source', talks.id, taking({ ...communique, id: talks.id }, [])],
    ['a quotation with a source', quote.id, taking(sourceOf('Late news'), [quote])],
  ])('is not added a second time: %s', (_what, id, edit) => {
    const result = apply(held, edit)
    expect(result.ok ? 'taken in' : result.failure).toEqual({ code: 'edit.known', id })
  })
})

describe('what is asked from outside', () => {
  const patch = { annotation: 'a' }
  test.each<[string, boolean, unknown]>([
    ['a decision', true, { kind: 'quote.change', id: 'quo_00000001', patch }],
    ['a field without a value', false, { kind: 'quote.change', id: 'quo_00000001', patch: { speakerIds: undefined } }],
    ['no fields at all', false, { kind: 'quote.change', id: 'quo_00000001', patch: undefined }],
    ['a reading of one’s own', false, { kind: 'source.read', id: talks.id, reading: talks.reading }],
    [
      'the same among others',
      false,
      { kind: 'several', edits: [{ kind: 'source.read', id: talks.id, reading: talks.reading }] },
    ],
    [
      'a claim without a reason',
      false,
      { kind: 'quote.change', id: 'quo_00000001', patch: { claim: { how: 'by-hand', reason: ' ' } } },
    ],
    [
      'a group with one person twice',
      false,
      { kind: 'quote.change', id: 'quo_00000001', patch: { speakerIds: [valk.id, valk.id] } },
    ],
  ])('%s: %s', (_what, expected, edit) => expect(v.is(HumanEdit, edit)).toBe(expected))
})
