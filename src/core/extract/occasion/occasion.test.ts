import { expect, test } from 'vitest'
import type { Language } from '#core/extract/extraction'
import { extract } from '#core/extract/extract'

const told = (language: Language, text: string): readonly (string | null)[] => {
  const { place, host } = extract(text, { language }).occasion
  return [place, host].map((span) => (span === null ? null : text.slice(...span)))
}

test.each<readonly [Language, string, string | null, string | null]>([
  [
    'en',
    'PORT SAEL, 7 March 2031 – The forum was organised by the Ministry of Roads of Norway.',
    'PORT SAEL',
    'Ministry of Roads of Norway',
  ],
  ['en', 'Ferry forum\nGeneva, 7 March 2031\nThe forum opened.', 'Geneva', null],
  [
    'fr',
    'Genève, le 7 mars 2031\nLe forum a été organisé par le Ministère des Routes.',
    'Genève',
    'Ministère des Routes',
  ],
  [
    'es',
    'Madrid, 7 de marzo de 2031\nEl foro fue organizado por el Ministerio de Transportes.',
    'Madrid',
    'Ministerio de Transportes',
  ],
  [
    'pt',
    'Lisboa, 7 de março de 2031\nO fórum foi organizado pelo Ministério das Estradas.',
    'Lisboa',
    'Ministério das Estradas',
  ],
  ['ru', 'Москва, 7 марта 2031 г.\nФорум открылся.', 'Москва', null],
  ['zh', '北京，2031年3月7日\n论坛开幕。', '北京', null],
  // Neither a heading nor a person nor a sentence is a place.
  ['en', 'Press Release, 7 March 2031\nThe ferry sails.', null, null],
  ['en', 'Dana Ferrol, 7 March 2031\nThe ferry sails.', null, null],
  ['en', 'The ferry sails, and 7 ships wait.', null, null],
])('%s: %j', (language, text, place, host) => expect(told(language, text)).toEqual([place, host]))

test('a line of letters without a space is looked at once', () => {
  expect(told('ar', `${'لا'.repeat(1_500)}\n`)).toEqual([null, null])
})
