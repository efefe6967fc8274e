import { describe, expect, test } from 'vitest'
import type { PersonId, Quote } from '#core/model'
import { personOf, quotedIn, sourceOf } from '../testing/fixture'
import { joined } from './joining'

const holm = personOf('Berit Holm').id
const lind = personOf('Carl Lind').id
const text = [
  '“We shall open the harbour,” said Holm. “The ferry sails in spring.” “Who pays?” asked Lind. “We all pay,” said Holm.',
  'She spoke for an hour. The hall was full. “There is no other way,” said Holm.',
].join('\n')
const spansOf = (...stretches: readonly string[]) =>
  stretches.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
const source = sourceOf(text, {
  reading: {
    engine: 1,
    utterances: [
      ['We shall open the harbour,', 'The ferry sails in spring.'],
      ['Who pays?'],
      ['We all pay,'],
      ['There is no other way,'],
    ].map((stretches) => ({ kind: 'marked', spans: spansOf(...stretches), speakers: [], mention: '', isSure: true })),
  },
})
const say = (words: string, speakerId: PersonId, change: Partial<Quote> = {}) =>
  quotedIn(source, [words], { speakerIds: [speakerId], speakerMention: 'Holm', ...change })
const open = say('We shall open the harbour,', holm)
const sails = say('The ferry sails in spring.', holm)
const who = say('Who pays?', lind, { cue: 'asked', speakerMention: 'Lind' })
const pay = say('We all pay,', holm)
const way = say('There is no other way,', holm)

describe('parts with points between them come from one utterance of one speaker', () => {
  test.each<[string, Quote, Quote, string | null]>([
    ['over one reporting clause', open, sails, null],
    ['in whichever order they are chosen', sails, open, null],
    ['never two speakers', sails, who, 'other-speaker'],
    ['never over somebody else’s words', sails, pay, 'two-utterances'],
    ['never over narration', pay, way, 'two-utterances'],
    ['never a speaker who is not known', open, { ...sails, speakerIds: [] }, 'speaker-unknown'],
    ['never two that overlap', open, say('open the harbour', holm), 'overlaps'],
    ['never reported speech', open, { ...sails, kind: 'indirect' }, 'other-kind'],
    ['never two sources', open, { ...sails, sourceId: sourceOf('').id }, 'other-source'],
  ])('%s', (_what, one, other, expected) => {
    const result = joined(one, other, source)
    expect(result.ok ? null : result.failure).toBe(expected)
  })

  test('and become one quotation in the order of the source', () => {
    const result = joined(sails, open, source)
    expect(result.ok && result.value.anchors.map(({ exact }) => exact)).toEqual([
      'We shall open the harbour,',
      'The ferry sails in spring.',
    ])
  })
})
