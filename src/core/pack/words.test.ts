import { expect, it } from 'vitest'
import { flat, gapsIn } from '#core/words/testing/coverage'
import { printedLanguages, wordsFor } from './words'
import { arabic } from './words/ar'
import { german } from './words/de'
import { english as messages } from './words/en'
import { spanish } from './words/es'
import { french } from './words/fr'
import { kazakh } from './words/kk'
import { portuguese } from './words/pt'
import { russian } from './words/ru'
import { chinese } from './words/zh'

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
  ['a language that is not read', english.language('eu'), 'Basque'],
  ['no language that is known', english.language('und'), 'Unknown language'],
  ['a language without a name here', english.language('qaa'), 'qaa'],
  ['several paragraphs', english.quotes.locators({ source: 2, first: 3, last: 5 }), 'Source 2, paras 3 to 5'],
  ['one edit', english.quotes.edits({ count: 1 }), '1 edit declared'],
])('%s', (_, printed, expected) => expect(printed).toBe(expected))

it('every sentence of a pack can be read and none is empty', () => {
  expect(gapsIn('en-GB', messages, messages)).toEqual([])
  for (const [name, sentence] of flat(messages)) expect(sentence, name).toMatch(/\S/)
})

const translations = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  kk: kazakh,
  pt: portuguese,
  ru: russian,
  zh: chinese,
}

it('a pack can be printed in nine languages', () =>
  expect([...printedLanguages].sort()).toEqual(['en', ...Object.keys(translations)].sort()))

it.each(Object.entries(translations))('%s says all that English says, with the same values', (language, tree) => {
  expect(gapsIn(language, tree, messages)).toEqual([])
  const asks = (sentence: string | undefined): boolean => sentence?.includes('{') === true
  const beside = flat(messages)
  for (const [name, sentence] of flat(tree)) {
    expect(sentence, name).toMatch(/\S/)
    expect(asks(sentence), name).toBe(asks(beside.get(name)))
  }
})

it.each([
  ['fr', '1er avril 2031'],
  ['es', '1 de abril de 2031'],
  ['ru', '1 апреля 2031 г.'],
  ['ar', '١ أبريل ٢٠٣١'],
  ['zh', '2031年4月1日'],
  ['kk', '2031 жылғы 1 сәуір'],
  ['de', '1. April 2031'],
  ['pt', '1 de abril de 2031'],
])('%s writes a day as %s', (language, expected) => expect(wordsFor(language).day('2031-04-01')).toBe(expected))

it('every language of print has a name for whatever a text may be found to be written in', () => {
  for (const reader of ['en', 'fr', 'es', 'pt', 'de', 'ru', 'ar', 'zh', 'kk'])
    for (const tag of ['uk', 'nl', 'pl', 'ja', 'ko', 'fa', 'sr', 'hi', 'vi', 'und', 'mn'])
      expect(wordsFor(reader).language(tag), `${tag} in ${reader}`).not.toBe(tag)
  expect(wordsFor('de').language('uk')).toBe('Ukrainisch')
  expect(wordsFor('ru').language('nl')).toBe('нидерландский')
})
