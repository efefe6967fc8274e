import type { Quote } from '#core/model'
import { words } from '../../../words'
import type { Hint } from '../../quotes/KeyHints'

const w = words.sources.keys

const bySentence: readonly Hint[] = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.move },
  { keys: ['Space'], does: w.mark },
  { keys: ['Shift+ArrowDown'], does: w.extend },
  { keys: ['Q'], does: w.quote },
  { keys: ['M'], does: w.back },
]

const deciding: readonly Hint[] = [
  { keys: ['K'], does: w.keep },
  { keys: ['X'], does: w.drop },
]

const amongQuotes: readonly Hint[] = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.quotes },
  { keys: ['Shift+ArrowRight'], does: w.end },
  { keys: ['Alt+Shift+ArrowLeft'], does: w.start },
  { keys: ['Escape'], does: w.back },
]

const onQuote: readonly Hint[] = [
  { keys: ['Shift+ArrowRight'], does: w.end },
  { keys: ['Alt+Shift+ArrowLeft'], does: w.start },
  { keys: ['Shift+S'], does: w.show },
  { keys: ['Alt+ArrowDown'], does: w.next },
  { keys: ['Escape'], does: w.back },
]

const inText: readonly Hint[] = [
  { keys: ['ArrowLeft', 'ArrowRight'], does: w.move },
  { keys: ['Shift+ArrowRight'], does: w.select },
  { keys: ['Mod+Shift+ArrowRight'], does: w.sentence },
  { keys: ['Q'], does: w.quote },
  { keys: ['Alt+ArrowDown'], does: w.next },
]

/** While the words are selected that name a speaker. */
export const showingHints: readonly Hint[] = [
  { keys: ['ArrowLeft', 'ArrowRight'], does: w.move },
  { keys: ['Shift+ArrowRight'], does: w.select },
  { keys: ['Enter'], does: w.takeFirst },
  { keys: ['Escape'], does: w.letGo },
]

/** While the text stands there as it came: it is looked at only. */
export const rawHints: readonly Hint[] = [{ keys: ['V'], does: words.sources.arrival.clean }]

/** What the keys do in the running text, on a chosen quote, and in the list of sentences. */
export const hintsFor = (isBySentence: boolean, chosen: Quote | null, isCaretShown: boolean): readonly Hint[] => {
  if (isBySentence) return bySentence
  if (chosen === null) return inText
  return [...(chosen.standing === 'proposed' ? deciding : []), ...(isCaretShown ? onQuote : amongQuotes)]
}
