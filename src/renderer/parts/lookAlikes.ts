import { type MixedWord, strangeWordsIn, unseenSignsIn } from '#core/text/lookAlikes'
import { words } from '../words'

const w = words.people

/** What a reader cannot see of a word: which of its letters are of another alphabet. */
export const mixedHint = ({ word, strangers }: MixedWord): string =>
  w.lookAlike({ word, letters: [...new Set(strangers)].join(' ') })

/** What a reader of a name cannot see: letters of another alphabet, and signs without a shape. Null where there is nothing. */
export const deceptionIn = (name: string): string | null => {
  const [strange] = strangeWordsIn(name)
  if (strange !== undefined) return mixedHint(strange)
  const signs = unseenSignsIn(name)
  return signs.length === 0 ? null : w.unseen({ signs: signs.join(', ') })
}
