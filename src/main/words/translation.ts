import type { Translation } from '#core/words/translation'
import type { english } from './en'

/** The words of the menu, the dialogs and the processes in another language. */
export type MainTranslation = Translation<typeof english>
