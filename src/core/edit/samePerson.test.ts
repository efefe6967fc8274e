import { describe, expect, test } from 'vitest'
import { type Person, blankPerson, makeIdsFrom } from '#core/model'
import { nameKey } from './nameKey'
import { doubtfulAmong, possibleDuplicates } from './samePerson'

let count = 0
const newId = makeIdsFrom(() => String((count += 1)).padStart(8, '0'))
const person = (name: string, patch: Partial<Person> = {}): Person => ({ ...blankPerson(newId('per'), name), ...patch })

const areAsked = (one: Person, two: Person): boolean => {
  const [forth, back] = [possibleDuplicates([one, two], one), possibleDuplicates([one, two], two)]
  expect(forth.length).toBe(back.length)
  return forth.length > 0
}

describe('may be one person', () => {
  test.each([
    ['Jana Valk', 'Valk'],
    ['Jana Valk', 'J. Valk'],
    ['Zoë O’Dowd', "Zoe O'Dowd"],
    ['Steven Harrow', 'Stephen Harrow'],
    ['Katharina Lindqvist', 'Katarina Lindkvist'],
    ['Marek Wolanski', 'Marek Wolansky'],
    ['Pachinian', 'نيكول باشينيان'],
    ['Nikol Pashinyan', 'نيكول باشينيان'],
    ['Тимур Рахметов', 'Timur Rakhmetov'],
    ['Giorgi Beridze', 'გიორგი ბერიძე'],
  ])('%s and %s', (one, two) => expect(areAsked(person(one), person(two))).toBe(true))

  test('a name in the original script', () => {
    expect(areAsked(person('Emre Talay', { originalScript: 'Эмре Талай' }), person('Эмре Талай'))).toBe(true)
  })

  test('bodies of exactly one name', () => {
    const body = (name: string) => person(name, { kind: 'organisation' })
    expect(areAsked(body('River Office'), body('River office'))).toBe(true)
    expect(areAsked(body('River Office'), body('River Offices'))).toBe(false)
  })
})

test.each([
  ['Jana Valk', 'Teodor Valk'],
  ['Jana Valk', 'Jana Prado'],
  ['Anna Berg', 'Anna Borg'],
  ['Carl Lind', 'Carla Lund'],
  ['Berit Holm', 'بشار الأسد'],
  ['Igor Petrov', 'Ivan Petrov'],
])('%s and %s are two', (one, two) => expect(areAsked(person(one), person(two))).toBe(false))

test('who was dropped is not asked about, and a body is no person', () => {
  expect(areAsked(person('Jana Valk'), person('Valk', { standing: 'dropped' }))).toBe(false)
  expect(areAsked(person('River Office'), person('River Office', { kind: 'organisation' }))).toBe(false)
})

test('a name with letters that only look like its own, or with signs that nobody sees, is the same name', () => {
  expect(nameKey('\u0410na L\u0435e')).toBe(nameKey('Ana Lee'))
  expect(nameKey('Ana\u200b \u202aLee\u202c')).toBe(nameKey('Ana Lee'))
  expect(nameKey('Анна Ли')).not.toBe(nameKey('Ana Li'))
})

test('those who are asked about are all of whom somebody else may be the same', () => {
  const people = ['Jana Valk', 'Teodor Valk', 'J. Valk', 'Marek Wolanski', 'Marek Wolansky', 'Nobody Else'].map(
    (name) => person(name),
  )
  expect(doubtfulAmong(people).map(({ printedName }) => printedName)).toEqual([
    'Jana Valk',
    'J. Valk',
    'Marek Wolanski',
    'Marek Wolansky',
  ])
  expect(doubtfulAmong(people)).toEqual(people.filter((one) => possibleDuplicates(people, one).length > 0))
})
