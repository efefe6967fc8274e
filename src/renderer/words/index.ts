import { say } from '#core/words/message'
import { english } from './en'

/** The language of the window: a BCP 47 tag. */
export const language = 'en-GB'

/** Every sentence the window says, ready to be said. */
export const words = say(language, english)
