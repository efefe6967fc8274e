import { say } from '#core/words/message'
import { english } from './en'

/** Every word that Electron shows for us outside the window's page, ready to be said. */
export const words = say('en-GB', english)
