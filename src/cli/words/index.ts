import { say } from '#core/words/message'
import { english } from './en'

/** Every sentence the command line says, ready to be said. */
export const words = say('en-GB', english)
