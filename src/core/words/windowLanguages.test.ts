import { expect, it } from 'vitest'
import { languageMeant, localeOf, ownName, windowLanguages } from './windowLanguages'

it('the system’s language is spoken where it is one of ours, however it is written', () => {
  expect(languageMeant('system', ['en-US'])).toBe('en')
  expect(languageMeant('system', ['xx-YY', 'EN_gb'])).toBe('en')
  expect(languageMeant('system', [])).toBe('en')
  expect(languageMeant('system', ['xx', 'fr-CA', 'en'])).toBe('fr')
  expect(languageMeant('fr', ['en-GB'])).toBe('fr')
})

it('each language calls itself by a name, and dates and numbers can be written in it', () => {
  for (const language of windowLanguages) {
    expect(ownName(language)).toMatch(/^\P{Ll}\p{L}+$/u)
    expect(Intl.DateTimeFormat.supportedLocalesOf([localeOf[language]])).toEqual([localeOf[language]])
  }
  expect(ownName('en')).toBe('English')
  expect(ownName('fr')).toBe('Français')
  expect(ownName('ru')).toBe('Русский')
  expect(ownName('zh')).toBe('中文')
})
