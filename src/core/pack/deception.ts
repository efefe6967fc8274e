import { strangeWordsIn, unseenSignsIn } from '#core/text/lookAlikes'
import type { Composing } from './composing'

/**
 * What paper shows nobody of a name: letters of another alphabet that look the same, and signs without a shape, as a sentence of the
 * pack. Empty where there is nothing to declare.
 */
export const deceptionIn = ({ people }: Composing['words'], name: string): string => {
  const strange = strangeWordsIn(name).map(({ word, strangers }) =>
    people.lookAlike({ word, letters: [...new Set(strangers)].join(' ') }),
  )
  const signs = unseenSignsIn(name)
  return [...strange, ...(signs.length === 0 ? [] : [people.unseen({ signs: signs.join(', ') })])].join('; ')
}
