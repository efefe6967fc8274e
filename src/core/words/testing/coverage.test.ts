import { expect, it } from 'vitest'
import { gapsIn } from './coverage'

const model = { title: 'Quotes', list: { kept: '{number, plural, one {# quote} other {# quotes}} by {speaker}' } }

it('a language that says the same things has no gaps', () =>
  expect(gapsIn('de', { title: 'Zitate', list: { kept: '{number} Zitate von {speaker}' } }, model)).toEqual([]))

it('a sentence that is missing, one too many, a value nobody gives and a brace left open are gaps', () => {
  expect(gapsIn('de', { title: 'Zitate', list: {} }, model)).toEqual(['list.kept: missing'])
  expect(gapsIn('de', { ...model, more: 'Mehr' }, model)).toEqual(['more: not asked for'])
  expect(gapsIn('de', { ...model, list: { kept: '{zahl} von {speaker}' } }, model)).toEqual([
    'list.kept: asks for zahl',
  ])
  expect(gapsIn('de', { ...model, list: { kept: '{number, plural, one {#' } }, model)[0]).toMatch(/^list\.kept: \S/)
})

it('values inside the branches of a plural or a select count', () =>
  expect(gapsIn('de', { ...model, list: { kept: '{number, plural, other {# von {name}}}' } }, model)).toEqual([
    'list.kept: asks for name',
  ]))
