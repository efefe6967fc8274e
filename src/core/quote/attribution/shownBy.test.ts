import { expect, test } from 'vitest'
import type { Evidence, Kit, PersonId, Quote, Utterance } from '#core/model'
import { kitOf, namedIn, personOf, quotedIn, sourceOf, spanOfWords } from '../testing/fixture'
import { isNamedBy } from './goesBy'
import { rivalShown, speakersShownBy } from './shownBy'

const text = [
  'On the pier',
  'Ines Caldera met Teodor Valk, the Envoy of Ruvana, on the pier and said: “We read every gauge aloud, Jonas Whitlock.”',
  '“Nobody signs in the dark,” somebody called. “The frost decides,” said Caldera.',
].join('\n')
const bare = sourceOf(text)
const people = ['Ines Caldera', 'Teodor Valk', 'Jonas Whitlock'].map((name) =>
  personOf(name, { mentions: namedIn(bare, name), ...(name === 'Teodor Valk' ? { role: 'Envoy of Ruvana' } : {}) }),
)
const [caldera, valk, whitlock] = people.map(({ id }) => id) as [PersonId, PersonId, PersonId]
const said = (words: string, name: string | null, isSure: boolean): Utterance => ({
  kind: 'marked',
  spans: [spanOfWords(bare, words)],
  speakers:
    name === null ? [] : [{ personId: people.find((one) => one.printedName === name)?.id ?? null, name, naming: null }],
  mention: '',
  isSure,
})
const source = {
  ...bare,
  reading: {
    engine: 1,
    utterances: [
      said('We read every gauge aloud, Jonas Whitlock.', 'Ines Caldera', false),
      said('Nobody signs in the dark,', null, true),
      said('The frost decides,', 'Ines Caldera', true),
    ],
  },
}
const kit: Kit = kitOf({ sources: [source], people })
const unsure = quotedIn(source, ['We read every gauge aloud, Jonas Whitlock.'], { speakerIds: [caldera] })
const silent = quotedIn(source, ['Nobody signs in the dark,'])
const sure = quotedIn(source, ['The frost decides,'], { speakerIds: [caldera] })

const shown = (quote: Quote, words: string) =>
  speakersShownBy(kit, quote, source, spanOfWords(source, words)).map(({ speakerIds, state }) => [speakerIds, state])

test.each<[string, Quote, string, ReturnType<typeof shown>]>([
  ['a name where the source is silent', silent, 'Teodor Valk', [[[valk], 'shown']]],
  ['an office where the source is silent', silent, 'the Envoy of Ruvana', [[[valk], 'shown']]],
  [
    'two names: both together, then each',
    silent,
    'Ines Caldera met Teodor Valk',
    [
      [[caldera, valk], 'shown'],
      [[caldera], 'shown'],
      [[valk], 'shown'],
    ],
  ],
  ['words that somebody says show nobody', silent, 'Jonas Whitlock', [[[whitlock], 'by-hand']]],
  ['words that name nobody', silent, 'on the pier', []],
  ['another than an unsure reading has', unsure, 'Teodor Valk', [[[valk], 'shown']]],
  ['another than a sure reading has', sure, 'Teodor Valk', [[[valk], 'against']]],
  ['whom the reading has', sure, 'Ines Caldera', [[[caldera], 'found']]],
])('%s', (_what, quote, words, expected) => expect(shown(quote, words)).toEqual(expected))

const rivalled = (quote: Quote, name: string): Quote => {
  const evidence: Evidence = {
    rule: 'r',
    spans: [],
    confidence: 0.5,
    trust: 'check',
    reasons: [],
    rival: { name, reasons: [] },
  }
  return { ...quote, evidence }
}

test('a word in small letters is no name: “they may” does not show Ms May', () => {
  const may = personOf('Alma May')
  expect([isNamedBy(may, 'as they may'), isNamedBy(may, 'the May of last year')]).toEqual([false, true])
  expect(isNamedBy(personOf('bell oru'), 'said bell oru')).toBe(true)
})

test('the rival of an unsure proposal is shown by the words that name them, of a sure one never', () => {
  expect(rivalShown(kit, rivalled(unsure, 'Teodor Valk'), source)).toMatchObject({
    speakerIds: [valk],
    state: 'shown',
    claim: { naming: { exact: 'Teodor Valk' } },
  })
  expect(rivalShown(kit, rivalled(unsure, 'Jonas Whitlock'), source)).toBeNull()
  expect(rivalShown(kit, rivalled(sure, 'Teodor Valk'), source)).toBeNull()
  expect(rivalShown(kit, unsure, source)).toBeNull()
})
