import { expect, test } from 'vitest'
import { plainArrival } from '#core/model'
import { asksForCare } from './restrictions'

const care = (text: string): boolean => asksForCare({ text, arrival: plainArrival })

test.each([
  'EMBARGOED UNTIL 18:00 CET',
  'Embargo: 7 March, 18:00',
  'Not for publication',
  'Remarks on background',
  'This briefing is off the record',
  'SOUS EMBARGO jusqu’à 18 h',
  'Embargado hasta las 18:00',
  'Sperrfrist: 18 Uhr',
  'Эмбарго до 18:00',
  'Не для печати',
  'حظر النشر حتى الساعة السادسة',
  '不得引用',
])('above the text: %s', (line) => expect(care(`${line}\nThe crossing opens in May.`)).toBe(true))

test.each([
  'The ministers lifted the embargo on steel.',
  'Against this background the talks begin.',
  'For immediate release',
  'Sous le pont coule la rivière.',
])('the same words about something else: %s', (line) => expect(care(`${line}\nThe crossing opens in May.`)).toBe(false))

test('in the running text nothing is asked for', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `Line ${at} of the release.`)
  expect(care([...lines.slice(0, 6), 'He spoke off the record.', ...lines.slice(6)].join('\n'))).toBe(false)
  expect(care([...lines, 'He spoke off the record.'].join('\n'))).toBe(true)
})
