import { expect, it } from 'vitest'
import { flat } from '#core/words/testing/coverage'
import { faultsIn } from '#core/words/testing/translated'
import { type WindowLanguage, windowLanguages } from '#core/words/windowLanguages'
import { english } from './en'
import { speak, translations, words } from '.'

const all = [...flat(english).keys()]

/** What has the same letters in both languages. */
const same: Readonly<Record<Exclude<WindowLanguage, 'en'>, readonly string[]>> = {
  ar: [],
  fr: ['menus.kit', 'commands.go.sources', 'commands.go.messages'],
  es: ['menus.kit'],
  ru: [],
  zh: [],
}

it.each(windowLanguages)('the menu and the dialogs say the same in %s', (language) => {
  const tree = translations[language]
  expect(faultsIn(language, tree, english, language === 'en' ? all : same[language])).toEqual([])
  for (const [name, sentence] of flat(tree)) expect(sentence, name).toMatch(/\S/)
  speak(language)
  expect(words().menus.kit).toBe(tree.menus.kit)
  speak('en')
})
