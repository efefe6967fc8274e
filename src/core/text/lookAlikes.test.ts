import { expect, test } from 'vitest'
import { mixedWordsIn, unseenSignsIn, withoutLookAlikes } from './lookAlikes'

test.each([
  ['\u0410na Lee', ['Ana']],
  ['Ana L\u0435\u0435', ['Lee']],
  ['Ольга \u0041ндреева', ['Андреева']],
  ['Ana Lee', []],
  ['Ольга Андреева', []],
  ['Kaspi-Банк и Telegram-канал', []],
  ['Ω-3', []],
])('%j holds the words of %j', (name, plain) => expect(mixedWordsIn(name).map((word) => word.plain)).toEqual(plain))

test('each names its strangers, and every letter keeps its place', () => {
  expect(mixedWordsIn('\u0410na')[0]?.strangers).toEqual(['\u0410'])
  expect(withoutLookAlikes('with \u0410na Lee')).toBe('with Ana Lee')
  expect(withoutLookAlikes('Москва')).toBe('Москва')
})

test.each([
  ['Ana\u200b Lee', ['U+200B']],
  ['\u202eeeL anA\u202c', ['U+202E', 'U+202C']],
  ['Ana\u200dLee', ['U+200D']],
  ['می\u200cشود', []],
  ['Ana Lee', []],
])('%j holds %j, which nobody sees', (name, signs) => expect(unseenSignsIn(name)).toEqual(signs))
