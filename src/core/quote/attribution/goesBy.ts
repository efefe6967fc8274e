import type { Person } from '#core/model'
import { remembered } from '#core/text/remembered'

type Named = Pick<Person, 'kind' | 'printedName' | 'originalScript' | 'givenName' | 'familyName' | 'role'>

/**
 * Whether a person of the kit may be the one whom a source calls by a name: the shorter of the two names is in the longer,
 * word by word, initials standing for names. A name in another script counts when the person has it as such. Renaming an
 * entry, or merging two, therefore puts nobody else's words into a mouth.
 */
export const goesBy = (person: Named, name: string): boolean =>
  (person.kind === 'organisation' || namesNobodyElse(person.printedName, name)) &&
  namesOf(person).some(
    (own) => areCompatible(wordsOf(own), wordsOf(name)) || isShortFor(own, name) || isShortFor(name, own),
  )

/** “Ines Caldera and Teodor Valk” is not Ines Caldera: what an entry is called beyond the name of the source is no other name. */
const namesNobodyElse = (own: string, name: string): boolean => {
  if (wordsOf(own).length <= wordsOf(name).length) return true
  // The name in other letters, in parentheses behind it.
  const bare = own.replaceAll(/[(（][^()（）]*[)）]/gu, (inside) =>
    scriptOf(inside) === scriptOf(name) ? inside : ' ',
  )
  if (isOfTwo(bare) && !isOfTwo(name)) return false
  const parts = bare.split(/[,;/&+()\n،؛、（）]/u).filter((part) => wordsOf(part).length > 0)
  return (
    parts.length < 2 ||
    parts.every((part) => areCompatible(wordsOf(part), wordsOf(name)) || lettersBehind.test(part.trim()))
  )
}

/** MP, PhD, Jr. */
const lettersBehind = /^(?:\p{L}{1,2}|\p{Lu}[\p{L}.]*\p{Lu})\.?$/u

const isOfTwo = (name: string): boolean => smallWord.test(name) && conjunctionBetweenNames().test(name)

/** Each conjunction is one, and few names have any. */
const smallWord = /\s\p{Ll}+\s/u

/**
 * Between two names, in the languages that sources are read in and that write it as a word of its own. The one letter that it
 * is in some also stands in one name (Ortega y Gasset): there two names have to follow.
 */
const conjunctionBetweenNames = (): RegExp =>
  (conjunction ??= new RegExp(
    ['de', 'en', 'es', 'fr', 'kk', 'pt', 'ru']
      .flatMap((language) => new Intl.ListFormat(language).formatToParts(['a', 'b']))
      .filter(({ type }) => type === 'literal')
      .map(({ value }) => `\\s${value.trim()}\\s${value.trim().length > 1 ? '' : '+\\S+\\s+\\S'}`)
      .join('|'),
    'u',
  ))

/** Made when it is first asked for: seven languages' own rules take longer to fetch than all else that a program begins with. */
let conjunction: RegExp | null = null

/** Whether a source calls a person by a name in other letters than they are printed in. */
export const isInOtherScript = ({ printedName }: Pick<Person, 'printedName'>, name: string): boolean =>
  scriptOf(printedName) !== scriptOf(name)

/** Whether some words of a source name a person: by the last word of the name at least, or by the office as the kit has it. */
export const isNamedBy = (person: Named, words: string): boolean => {
  const given = wordsOf(words)
  const capitals = new Set(wordsOf(words.replaceAll(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu, ' ')))
  const family = [person.familyName, ...[person.printedName, person.originalScript].map((name) => lastOf(name))]
  for (const written of family) {
    // “They may” is not Ms May.
    const among = /^\p{Lu}/u.test(written) ? capitals : given
    for (const word of wordsOf(written))
      if (word.length > 1 && [...among].some((other) => other === word || isWithin(word, other))) return true
  }
  const office = wordsOf(person.role)
  return (
    office.length > 0 &&
    office.join('').length >= shortestOffice &&
    ` ${given.join(' ')} `.includes(` ${office.join(' ')} `)
  )
}

const lastOf = (name: string): string => name.match(/[\p{L}\p{N}\p{M}]+/gu)?.at(-1) ?? ''

const shortestOffice = 4

const namesOf = ({ printedName, originalScript, givenName, familyName }: Named): readonly string[] =>
  [
    printedName,
    ...(scriptOf(originalScript) === scriptOf(printedName) ? [] : [originalScript]),
    ...(areCompatible(wordsOf(`${givenName} ${familyName}`), wordsOf(printedName))
      ? [`${givenName} ${familyName}`]
      : []),
  ].filter((name) => name.trim() !== '')

/** The same few names are compared with each other for every quotation of a kit. */
const wordsOf = remembered(5_000, (name): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ''),
)

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
