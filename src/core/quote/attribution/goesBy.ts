import type { Person } from '#core/model'

type Named = Pick<Person, 'kind' | 'printedName' | 'originalScript' | 'givenName' | 'familyName' | 'role'>

/**
 * Whether a person of the kit may be the one whom a source calls by a name: the shorter of the two names is in the longer,
 * word by word, initials standing for names. A name in another script counts when the person has it as such. Renaming an
 * entry, or merging two, therefore puts nobody else's words into a mouth.
 */
export const goesBy = (person: Named, name: string): boolean =>
  namesOf(person).some(
    (own) => areCompatible(wordsOf(own), wordsOf(name)) || isShortFor(own, name) || isShortFor(name, own),
  )

/** Whether a source calls a person by a name in other letters than they are printed in. */
export const isInOtherScript = ({ printedName }: Pick<Person, 'printedName'>, name: string): boolean =>
  scriptOf(printedName) !== scriptOf(name)

/** Whether some words of a source name a person: by the last word of the name at least, or by the office as the kit has it. */
export const isNamedBy = (person: Named, words: string): boolean => {
  const given = wordsOf(words)
  const family = [
    ...wordsOf(person.familyName),
    ...wordsOf(person.printedName).slice(-1),
    ...wordsOf(person.originalScript).slice(-1),
  ]
  if (family.some((word) => word.length > 1 && given.some((other) => other === word || isWithin(word, other))))
    return true
  const office = wordsOf(person.role)
  return (
    office.length > 0 &&
    office.join('').length >= shortestOffice &&
    ` ${given.join(' ')} `.includes(` ${office.join(' ')} `)
  )
}

const shortestOffice = 4

const namesOf = ({ printedName, originalScript, givenName, familyName }: Named): readonly string[] =>
  [
    printedName,
    ...(scriptOf(originalScript) === scriptOf(printedName) ? [] : [originalScript]),
    ...(areCompatible(wordsOf(`${givenName} ${familyName}`), wordsOf(printedName))
      ? [`${givenName} ${familyName}`]
      : []),
  ].filter((name) => name.trim() !== '')

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const areCompatible = (left: readonly string[], right: readonly string[]): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const rest = [...long]
  let whole = 0
  for (const word of short) {
    const at = rest.findIndex((other) => other === word || isWithin(word, other) || isInitial(word, other))
    if (at < 0) return false
    if (word.length > 1 && (rest[at]?.length ?? 0) > 1) whole += 1
    rest.splice(at, 1)
  }
  return whole > 0
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/** Chinese and Japanese names are not divided. */
const isWithin = (one: string, other: string): boolean =>
  unspaced.test(one) &&
  unspaced.test(other) &&
  one.length > 1 &&
  other.length > 1 &&
  (one.includes(other) || other.includes(one))

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** UN for United Nations. */
const isShortFor = (short: string, long: string): boolean =>
  /^\p{Lu}{2,}$/u.test(short) && short === [...long.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(([letter]) => letter).join('')

const scriptOf = (name: string): string =>
  (['Latin', 'Cyrillic', 'Arabic', 'Han', 'Greek', 'Hebrew'] as const).find((script) => scripts[script].test(name)) ??
  ''

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Han: /\p{Script=Han}/u,
  Greek: /\p{Script=Greek}/u,
  Hebrew: /\p{Script=Hebrew}/u,
} as const
