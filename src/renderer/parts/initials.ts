/** `Stephen O’Malley` → `SO`, `李明` → `李`. The first letters of the first and the last word. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return `${firstLetter(first)}${firstLetter(last)}`.toLocaleUpperCase()
}

const firstLetter = (word: string | undefined): string =>
  word === undefined ? '' : (word.match(/\p{L}\p{M}*/u)?.[0] ?? '')
