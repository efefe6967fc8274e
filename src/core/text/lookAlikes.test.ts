import { expect, test } from 'vitest'
import { mixedPlacesIn, mixedWordsIn, strangeWordsIn, unseenSignsIn, withoutLookAlikes } from './lookAlikes'

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
  ['Ana\u034f Lee', ['U+034F']],
  ['Ana\u3164Lee', ['U+3164']],
  ['Ana\u180eLee', ['U+180E']],
  ['Ana\ufe0f Lee', ['U+FE0F']],
  ['Ana\u2028Lee', ['U+2028']],
  ['Ana\u{e0041} Lee', ['U+E0041']],
  ['葛\ufe00城', []],
  ['می\u200cشود', []],
  ['Ana Lee', []],
])('%j holds %j, which nobody sees', (name, signs) => expect(unseenSignsIn(name)).toEqual(signs))

test('each has its place', () =>
  expect(mixedPlacesIn('with \u0410na Lee, \u0410na').map(({ start, end, plain }) => [start, end, plain])).toEqual([
    [5, 8, 'Ana'],
    [14, 17, 'Ana'],
  ]))

test.each([
  ['Ana \u0421\u043e\u0440\u0435', ['Cope']],
  ['\u0391na Lee', ['Ana']],
  ['\u04c0na Lee', ['Ina']],
  ['Ana \u03a1o\u03c1e', ['Pope']],
  ['A\u04cfan Lee', ['Alan']],
  ['Ольга Copa', ['Сора']],
  ['D\u0585ra Lee', ['Dora']],
  ['\u13aana Lee', ['Ana']],
  ['Ana \ua4e1ee', ['Lee']],
  ['\u0410l\u0456', ['Ali']],
  ['Анна Stolz', []],
  ['Ana Lee', []],
])('in a name, %j, the words %j are written strangely', (name, plain) =>
  expect(strangeWordsIn(name).map((word) => word.plain)).toEqual(plain),
)
