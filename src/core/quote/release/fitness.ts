import { type Person, plainText } from '#core/model'

/** How many words of a descriptor something speaks for that the kit says of a person. */
export const fitness = (
  descriptor: string,
  {
    role,
    organisation,
    country,
    addressAs,
    biography,
  }: Pick<Person, 'role' | 'organisation' | 'country' | 'addressAs' | 'biography'>,
): number => {
  const facts = wordsOf([role, organisation, country, addressAs, plainText(biography)].join(' '))
  return wordsOf(descriptor).filter((word) => facts.some((fact) => isAlike(word, fact))).length
}

/** Small words say nothing of anybody; in Chinese each character is a word. */
const wordsOf = (text: string): readonly string[] =>
  (plain(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).filter(
    (word) => word.length > 3 || /\p{Script=Han}/u.test(word),
  )

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')

/** The same word, or one that begins alike, in whatever case: `minister` and `ministry`. */
const isAlike = (one: string, other: string): boolean =>
  one === other || (one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5))
