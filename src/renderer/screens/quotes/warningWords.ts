import type { ContextWarning } from '#core/quote/context/context'
import { fill } from '#core/words/message'
import { words } from '../../words'

/** What may turn the sense of words that are quoted, in a sentence. */
export const warningWords = (warning: ContextWarning): string =>
  fill(words.quotes.around.warnings[warning.code], { word: 'word' in warning ? warning.word : '' })
