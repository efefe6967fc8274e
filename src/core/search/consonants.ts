import { consonants, spelledTogether } from './data/consonants'
import { cyrillic } from './data/cyrillic'
import { folded } from './fold'

/**
 * A name by the classes of its consonants: `Pachinian`, `Pashinyan` and their Cyrillic and Arabic forms are all `BSNN`. It
 * throws away more than `skeleton` does, and is for asking a person whether two names may be one; nothing is found by it.
 */
export const consonantsOf = (name: string): string =>
  folded(name)
    .replace(/[\u0400-\u04ff]/gu, (letter) => cyrillic[letter] ?? letter)
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(together, (spelling) => letters.get(spelling) ?? spelling)
    .replace(/./gsu, (letter) => classes.get(letter) ?? '')

const letters = new Map(spelledTogether)
const together = new RegExp(spelledTogether.map(([spelling]) => spelling).join('|'), 'gu')
const classes = new Map(
  Object.entries(consonants).flatMap(([sound, all]) => [...all.join('')].map((letter) => [letter, sound])),
)
