import { expect, it } from 'vitest'
import { flat, gapsIn } from '#core/words/testing/coverage'
import { wordsFor } from './words'
import { english as messages } from './words/en'

const english = wordsFor('en')

it.each([
  ['one day', english.day('2025-01-01'), '1 January 2025'],
  ['days of one month', english.days('2025-03-07', '2025-03-09'), '7 to 9 March 2025'],
  ['days of two months', english.days('2025-03-30', '2025-04-01'), '30 March to 1 April 2025'],
  ['days of two years', english.days('2024-12-31', '2025-01-02'), '31 December 2024 to 2 January 2025'],
  ['the same day twice', english.days('2025-03-07', '2025-03-07'), '7 March 2025'],
  ['a moment', english.moment('2031-04-11T12:00:00.000Z', null), '11 April 2031, 12:00 UTC'],
  [
    'a moment by the clocks of its place',
    english.moment('2031-04-11T20:00:00.000Z', 'Asia/Almaty'),
    '12 April 2031, 01:00, Almaty time (UTC+5)',
  ],
  ['a language', english.language('kk-Latn'), 'Kazakh (Latin)'],
  ['a language without a name here', english.language('eu'), 'eu'],
  ['several paragraphs', english.quotes.locators({ source: 2, first: 3, last: 5 }), 'Source 2, paras 3 to 5'],
  ['one edit', english.quotes.edits({ count: 1 }), '1 edit declared'],
])('%s', (_, printed, expected) => expect(printed).toBe(expected))

it('every sentence of a pack can be read and none is empty', () => {
  expect(gapsIn('en-GB', messages, messages)).toEqual([])
  for (const [name, sentence] of flat(messages)) expect(sentence, name).toMatch(/\S/)
})
