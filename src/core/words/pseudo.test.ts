import { expect, it } from 'vitest'
import { pseudo } from './pseudo'
import { say } from './message'

it('a sentence gets accents, two fifths of its length and brackets', () =>
  expect(pseudo({ title: 'Quotes' })).toEqual({ title: '[Qúótéš ~ ~]' }))

it('named values and what steers a plural stay as they are', () => {
  const tree = { kept: '{number, plural, one {# quote} other {# quotes}} by {speaker}' } as const
  expect(say('en', pseudo(tree)).kept({ number: 2, speaker: 'Ana' })).toBe('[2 qúótéš bý Ana ~ ~ ~]')
})

it('what has no letters stays', () => expect(pseudo({ mark: '¶{number}' })).toEqual({ mark: '¶{number}' }))
