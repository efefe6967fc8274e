import { describe, expect, expectTypeOf, it } from 'vitest'
import { type ValuesOf, fill, say } from './message'

const words = say('en-GB', {
  plain: 'Nothing to undo',
  named: 'Reviewed {day}',
  counted: '{number, plural, =0 {no quotes} one {# quote} other {# quotes}} of {speaker}',
  chosen: '{to, select, upper {capital} other {small}} letter in “{words}”',
  deep: { nested: '{all, plural, one {{name} and # more} other {{name} and # others}}' },
})

describe('A sentence', () => {
  it('without named values is a string', () => expect(words.plain).toBe('Nothing to undo'))
  it('with them is said with them', () => expect(words.named({ day: '7 March' })).toBe('Reviewed 7 March'))
  it.each([
    [0, 'no quotes of Ana'],
    [1, '1 quote of Ana'],
    [1234, '1,234 quotes of Ana'],
  ])('counts %i', (number, said) => expect(words.counted({ number, speaker: 'Ana' })).toBe(said))
  it('chooses by a word', () => {
    expect(words.chosen({ to: 'upper', words: 'we' })).toBe('capital letter in “we”')
    expect(words.chosen({ to: 'lower', words: 'We' })).toBe('small letter in “We”')
  })
  it('keeps values inside the branches of a plural', () =>
    expect(words.deep.nested({ all: 2, name: 'Ana' })).toBe('Ana and 2 others'))
  it('takes angle brackets and braces in a value as they are', () =>
    expect(words.named({ day: '<b>{x}</b>' })).toBe('Reviewed <b>{x}</b>'))
  it('is not said without a value it asks for, whatever the types were told', () =>
    expect(() => words.named({} as { day: string })).toThrow(/day/))
})

it('Plurals follow the language, not English', () => {
  const counted = { days: '{number, plural, one {# den} few {# dny} other {# dní}}' } as const
  const czech = say('cs', counted)
  expect([1, 3, 5].map((number) => czech.days({ number }))).toEqual(['1 den', '3 dny', '5 dní'])
})

it('One of several sentences is said with the values that some of them need', () => {
  expect(fill(words.plain, { day: 'now' })).toBe('Nothing to undo')
  expect(fill(words.named, { day: 'now' })).toBe('Reviewed now')
})

describe('The compiler', () => {
  it('reads named values out of a sentence', () => {
    expectTypeOf<ValuesOf<'{a} of {b}'>>().toEqualTypeOf<{
      readonly a: string | number
      readonly b: string | number
    }>()
    expectTypeOf<
      ValuesOf<'{n, plural, one {# {what}} other {#}}, {to, select, x {X} other {}} {last}'>
    >().toEqualTypeOf<{
      readonly n: number
      readonly what: string | number
      readonly to: string
      readonly last: string | number
    }>()
  })
  it('refuses a sentence without its value, with a wrong one, and a name that is not there', () => {
    // @ts-expect-error the day is missing
    expect(() => words.named({})).toThrow()
    // @ts-expect-error what is counted must be a number
    words.counted({ number: 'three', speaker: 'Ana' })
    // @ts-expect-error there is no such value
    words.named({ day: 'now', dya: 'now' })
    // @ts-expect-error there is no such sentence
    expect(words.unheard).toBeUndefined()
  })
})
