import anyAscii from 'any-ascii'
import { compoundSurnames } from '#core/quote/release/naming/data/surnames'
import { alikeIn } from '#core/quote/release/naming/folding'

/**
 * A Chinese name in pinyin, word by word in small letters: family name first and last, the syllables of the rest together and
 * apart; of four characters two may be the family name, of compound ones two are.
 */
export const pinyinOf = (characters: readonly string[]): readonly (readonly string[])[] => {
  const syllables = characters.map((character) => anyAscii(character).toLowerCase())
  const compound = compoundSurnames.has(characters.slice(0, 2).map(alikeIn).join(''))
  const splits = compound ? [2] : characters.length > 3 ? [1, 2] : [1]
  return [
    syllables,
    ...splits.flatMap((split) => {
      const family = syllables.slice(0, split).join('')
      const given = syllables.slice(split)
      if (given.length === 0) return [[family]]
      return [
        [family, given.join('')],
        [given.join(''), family],
        [...given, family],
      ]
    }),
  ]
}
