import { expect, it } from 'vitest'
import { faultsIn } from './translated'

const english = {
  title: 'Quotes',
  kept: '{number, plural, one {# quote} other {# quotes}} by {speaker}',
  letter: '{to, select, upper {capital} other {small}} letter',
  mark: '¶{number}',
}
const french = {
  title: 'Citations',
  kept: '{number, plural, one {# citation} other {# citations}} de {speaker}',
  letter: '{to, select, upper {majuscule} other {minuscule}}',
  mark: '¶{number}',
}

it('a whole translation has no faults', () => expect(faultsIn('fr', french, english)).toEqual([]))

it.each([
  [{ ...french, kept: '{number, plural, one {# citation} other {# citations}}' }, ['kept: does not say speaker']],
  [{ ...french, kept: '{number, plural, one {#} other {#}} {who}' }, ['kept: asks for who']],
  [{ ...french, title: '' }, ['title: is empty']],
  [{ ...french, title: 'Quotes' }, ['title: is English still']],
  [{ ...french, letter: '{to, select, other {minuscule}}' }, ['letter: to chooses between others than in English']],
])('%o', (tree, faults) => expect(faultsIn('fr', tree, english)).toEqual(faults))

it('every plural of the language is asked for, by its name or by the number it stands for', () => {
  const kept = (forms: string) => ({ ...french, kept: `{number, plural, ${forms}} {speaker}` })
  expect(faultsIn('ru', kept('one {#} other {#}'), english)).toEqual(['kept: number lacks the plural many, few'])
  expect(faultsIn('ru', kept('one {#} few {#} many {#} other {#}'), english)).toEqual([])
  expect(faultsIn('ar', kept('=0 {} =1 {} =2 {} few {#} many {#} other {#}'), english)).toEqual([])
  expect(faultsIn('fr', kept('=0 {} other {#}'), english)).toEqual(['kept: number lacks the plural one'])
})

it('what is the same in both languages is listed, and nothing else is', () => {
  expect(faultsIn('fr', { ...french, title: 'Quotes' }, english, ['title'])).toEqual([])
  expect(faultsIn('fr', french, english, ['title'])).toEqual(['title: is listed as the same in English, and is not'])
})
