import type { Message, Messages } from './message'

/** How much longer a sentence grows in another language: German and Russian run a third longer than English, labels more. */
const growth = 0.4

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [
    plain,
    accented,
  ]),
)

/**
 * English as a language that nobody speaks: letters with accents, two fifths longer, in brackets. What stands on a screen
 * without an accent was not taken from the messages; a closing bracket that cannot be seen was cut off.
 */
export const pseudo = <Tree extends Messages>(tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, node]) => [name, typeof node === 'string' ? lengthened(node) : pseudo(node)]),
  ) as Tree

const lengthened = (message: Message): Message => {
  const running = inRunningText(message)
  const letters = [...message].filter((letter, at) => running[at] === true && /\p{L}/u.test(letter)).length
  if (letters === 0) return message
  const accented = [...message].map((letter, at) => (running[at] === true ? (accents[letter] ?? letter) : letter))
  return `[${accented.join('')}${' ~'.repeat(Math.ceil((letters * growth) / 2))}]`
}

/** For each character, whether it is said: not the name of a value, nor a word that steers a plural or a select. */
const inRunningText = (message: Message): readonly boolean[] => {
  let depth = 0
  return [...message].map((letter) => {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    // An even depth is text: the sentence itself, or a branch of a plural in it.
    return depth % 2 === 0
  })
}
