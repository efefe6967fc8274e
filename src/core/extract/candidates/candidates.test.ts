import { expect, it } from 'vitest'

import { explain } from '#core/extract/explain'

/** The candidates of the last quotation of a text: names, nobody as “-”, with their features. */
const candidatesIn = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (explain(text, { language: 'en' }).quotations.at(-1)?.choice.ranked ?? []).map(({ candidate }) => [
      candidate.speaker.map(({ name }) => name).join(' + ') || '-',
      candidate.features.map(([feature]) => feature),
    ]),
  )

it('proposes everybody of the sentence, whoever spoke before, and nobody', () => {
  const found = candidatesIn(
    'Mayor Ada Holm said the mill was safe. “We have heard the pumps all night,” Rui Salas told Envoy Teo Brandt.',
  )
  expect([...found.keys()].toSorted()).toEqual(['-', 'Ada Holm', 'Rui Salas', 'Teo Brandt'])
  expect(found.get('-')).toContain('nobody')
})

it('says how each stands in the sentence', () => {
  const found = candidatesIn('“We have heard the pumps all night,” Rui Salas told Envoy Teo Brandt.')
  expect(found.get('Rui Salas')).toEqual(
    expect.arrayContaining(['pick', 'pick:name', 'pick:rival', 'cue:nearest', 'cue:before', 'sentence:first']),
  )
  expect(found.get('Teo Brandt')).not.toContain('pick')
})

it('says that an office is another’s, or nobody’s', () => {
  const found = candidatesIn(
    'Ambassador Teo Brandt spoke first. The delegate of Norland replied that her country “needed no lessons in urgency from anyone”.',
  )
  expect(found.get('Teo Brandt')).toContain('office:other')
  expect(found.get('-')).toContain('nobody:office')
})

it('knows that the sentence before is about somebody the text does not name', () => {
  const found = candidatesIn(
    'Mayor Ada Holm waited. A clerk refused to open the door. “Nobody has told us anything at all,” she said.',
  )
  expect(found.get('-')).toContain('nobody:before')
})
