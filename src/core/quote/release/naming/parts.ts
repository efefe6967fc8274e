import { splitName } from '#core/model'
import { compoundSurnames } from './data/surnames'
import { alikeIn } from './folding'

interface Parts {
  readonly givenName: string
  readonly familyName: string
}

/**
 * Given and family name of a name that nobody has divided: in another script than the Latin one it is one field. East Asia has
 * the family name first, and does not always write a space; of four signs two may be the family name. None where there is
 * nothing to divide.
 */
export const partsOf = (name: string): readonly Parts[] => {
  // A number is no name, and stands on either side of one where it is read from right to left.
  const words = name.split(/[\s·・]+/).filter((word) => /\p{L}/u.test(word))
  const [first = ''] = words
  if (/\p{Script=Latin}/u.test(name)) return []
  if (words.length > 1) return [isEastAsian(name) ? familyFirst(words) : splitName(words.join(' '))]
  return unspaced.test(first) ? familyNamesIn([...first]).map((familyName) => ({ familyName, givenName: '' })) : []
}

/** The same name with the space that others put into it. */
export const writtenApart = (name: string): readonly string[] => {
  const whole = name.trim()
  return unspaced.test(whole)
    ? familyNamesIn([...whole]).map((family) => `${family} ${whole.slice(family.length)}`)
    : []
}

/** As it is put at home; in Latin letters such a name stands in either order. */
export const familyFirst = ([familyName = '', ...given]: readonly string[]): Parts => ({
  familyName,
  givenName: given.join(' '),
})

/** With a dot between its parts a name is a foreign one, in the order that it has at home. */
export const isEastAsian = (name: string): boolean => eastAsian.test(name.trim())

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]+$/u

const unspaced = /^(?:\p{Script=Han}{2,5}|\p{Script=Hangul}{2,4})$/u

/** What is written without a space is written in one order alone, and as a whole it is known. */
const familyNamesIn = (signs: readonly string[]): readonly string[] => {
  const two = signs.slice(0, 2)
  const isCompound = signs.length > 2 && compoundSurnames.has(two.map(alikeIn).join(''))
  const lengths = isCompound ? [2] : signs.length > 3 ? [1, 2] : [1]
  return lengths.map((length) => signs.slice(0, length).join(''))
}
