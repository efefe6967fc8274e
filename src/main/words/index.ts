import { type Said, say } from '#core/words/message'
import { type WindowLanguage, localeOf } from '#core/words/windowLanguages'
import { arabic } from './ar'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { russian } from './ru'
import type { MainTranslation } from './translation'
import { chinese } from './zh'

/** Every language of the window has these words; one that lacks them does not compile. */
export const translations: Readonly<Record<WindowLanguage, MainTranslation>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  zh: chinese,
  ar: arabic,
}

const sayIn = (language: WindowLanguage): Said<typeof english> =>
  // A test holds that every sentence asks for the same values in every language.
  say(localeOf[language], translations[language] as typeof english)

let now = sayIn('en')

/** Every word that Electron shows for us outside the window's page, ready to be said in the language of the window. */
export const words = (): Said<typeof english> => now

/** From now on everything is said in that language. */
export const speak = (language: WindowLanguage): void => {
  now = sayIn(language)
}
