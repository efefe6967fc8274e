import { expect, test } from 'vitest'
import { markedAt, sourceOf, spanOfWords } from '../testing/fixture'
import { crossingOf, partsOf } from './crossing'

const bare = sourceOf('“We read it,” said Caldera. “We go on.” It rained.')
const source = { ...bare, reading: markedAt([spanOfWords(bare, 'We read it,'), spanOfWords(bare, 'We go on.')]) }
const parts = (words: string) =>
  partsOf(source, [spanOfWords(source, words)]).map(({ start, end, isSaid }) => [source.text.slice(start, end), isSaid])

test('a selection is cut where somebody’s words begin and end', () => {
  expect(parts('read it,” said Caldera. “We go')).toEqual([
    ['read it,', true],
    ['” said Caldera. “', false],
    ['We go', true],
  ])
  expect(parts('on.” It rained')).toEqual([
    ['on.', true],
    ['” It rained', false],
  ])
  expect(parts('It rained.')).toEqual([['It rained.', false]])
})

test('inside one utterance nothing is asked; outside it the words inside are offered', () => {
  expect(crossingOf(source, [spanOfWords(source, 'go on')])).toBeNull()
  const crossing = crossingOf(source, [spanOfWords(source, 'go on.” It')])
  expect(crossing?.inside?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['go on.'])
})
