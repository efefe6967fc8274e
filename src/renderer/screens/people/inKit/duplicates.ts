import type { Person } from '#core/model'

/**
 * Others in the kit that may be the same person: they share a family name, or a form of the name in another script, and
 * no given name speaks against it ("J. Valk" and "Jana Valk" may be one, "Teodor Valk" is another). Only a hint: the
 * human merges. Those that were dropped are not asked about again.
 */
export const possibleDuplicates = (people: readonly Person[], person: Person): readonly Person[] =>
  person.kind === 'organisation'
    ? people.filter(
        (other) =>
          isOther(person, other) &&
          other.kind === 'organisation' &&
          folded(other.printedName) === folded(person.printedName),
      )
    : people.filter((other) => isOther(person, other) && other.kind === 'person' && mayBeOne(person, other))

const isOther = (person: Person, other: Person): boolean =>
  other.id !== person.id && other.standing !== 'dropped' && person.standing !== 'dropped'

const mayBeOne = (one: Person, two: Person): boolean => {
  if (sharesName(one.originalScript, two.originalScript)) return true
  if (sharesName(one.printedName, two.originalScript) || sharesName(one.originalScript, two.printedName)) return true
  return sharesName(familyOf(one), familyOf(two)) && givenAgree(folded(one.givenName), folded(two.givenName))
}

const sharesName = (one: string, two: string): boolean => folded(one) !== '' && folded(one) === folded(two)

const familyOf = (person: Person): string => person.familyName || (person.printedName.split(' ').at(-1) ?? '')

const givenAgree = (one: string, two: string): boolean => {
  if (one === '' || two === '') return true
  const [first = '', second = ''] = [one.split(' ')[0], two.split(' ')[0]]
  return (
    first === second ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  )
}

/** Letters only, without accents and case: `Á. O’Dowd` is `a o dowd`. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
