import { say } from '#core/words/message'
import { languageIn, localeOf } from '#core/words/windowLanguages'
import { english } from './en'
import { translations } from './translations'

/** As the page was served (main/serve): a test has no page. */
const spoken = (typeof document === 'undefined' ? null : languageIn(document.documentElement.lang)) ?? 'en'

/** By which the window writes dates, numbers and lists: a BCP 47 tag. */
export const language = localeOf[spoken]

// English is here at once. Whoever says anything in another language waits until it has been read, for words are asked for at the first line.
const readTranslation = translations[spoken]
const sentences = spoken === 'en' ? english : await readTranslation()

/** Every sentence the window says, ready to be said. A test holds that each asks for the same values in every language. */
export const words = say(language, sentences as typeof english)
