import { alsoWords } from './data/alsoWords'
import { ofFamily } from './data/respect'

/**
 * A family name as it is written by those who do not know how it is put together: Al-Maktoum, AlMaktoum and Maktoum; von der
 * Leyden, Vonderleyden and Leyden; of a double name either part; McKenrick, MacKenrick and Mac Kenrick.
 */
export const familyForms = (familyName: string): readonly string[] => {
  const name = familyName.trim()
  const words = wordsOf(name)
  const own = words.filter((word) => !ofFamily.has(word.toLowerCase()))
  if (own.every((word) => alsoWords.has(word.toLowerCase()))) return []
  const sonOf = /^(Ma?c) ?(\p{Lu}\p{L}{2,})$/u.exec(name)?.[2]
  return [
    ...new Set([
      ...(words.length > 1 ? [words.join(' '), capitalised(words.join(''))] : []),
      ...(own.length < words.length ? [own.join(' '), own.join('-')] : []),
      ...(own.length > 1 || own.length < words.length ? own.filter(isLong) : []),
      ...(sonOf === undefined ? [] : [`Mc${sonOf}`, `Mac${sonOf}`, `Mc ${sonOf}`, `Mac ${sonOf}`]),
    ]),
  ].filter((form) => form !== '' && form !== name)
}

/** Also where its parts are told by their capitals alone; Mc and Mac belong to their names. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/^((?:Al|El|De|Di|Du|La|Le|Van|Von|Ten|Ter))(?=\p{Lu}\p{Ll})/u, '$1 ')
    .split(/[\s-]+/u)
    .filter((word) => word !== '')

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

/** A shorter part of a name may be any word, and some longer ones are: La France, North-South, Al-Iraqi. */
const isLong = (word: string): boolean => word.length > 3 && !alsoWords.has(word.toLowerCase())
