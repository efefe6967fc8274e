import type { Translation } from '#core/words/translation'
import type { english } from './en'

/** Every sentence of the window in another language; those of a screen are `WindowTranslation['shell']`. */
export type WindowTranslation = Translation<typeof english>
