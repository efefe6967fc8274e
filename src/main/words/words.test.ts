import { expect, it } from 'vitest'
import { flat, gapsIn } from '#core/words/testing/coverage'
import { english } from './en'

it('every word of the menu and the dialogs can be read and none is empty', () => {
  expect(gapsIn('en-GB', english, english)).toEqual([])
  for (const [name, sentence] of flat(english)) expect(sentence, name).toMatch(/\S/)
})
