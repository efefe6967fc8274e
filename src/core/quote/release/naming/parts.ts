import { splitName } from '#core/model'
import { compoundSurnames } from './data/surnames'
import { alikeIn } from './folding'

interface Parts {
  readonly givenName: string
  readonly familyName: string
}

/**
 * Given and family name of a name that nobody has divided: in another script than the Latin one it is one field. null where
 * there is nothing to divide. East Asia has the family name first, and does not always write a space.
 */
export const partsOf = (name: string): Parts | null => {
  const words = name.trim().split(/[\s·・]+/)
  const [first = ''] = words
  if (/\p{Script=Latin}/u.test(name)) return null
  if (words.length > 1)
    return eastAsian.test(name)
      ? { familyName: first, givenName: words.slice(1).join(' ') }
      : splitName(words.join(' '))
  return unspaced.test(first) ? partsOfSigns([...first]) : null
}

/** With a dot between its parts a name is a foreign one, in the order that it has at home. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u

const unspaced = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u

const partsOfSigns = (signs: readonly string[]): Parts => {
  const two = signs.slice(0, 2).map(alikeIn).join('')
  const length = signs.length > 2 && compoundSurnames.has(two) ? 2 : 1
  return { familyName: signs.slice(0, length).join(''), givenName: signs.slice(length).join('') }
}
