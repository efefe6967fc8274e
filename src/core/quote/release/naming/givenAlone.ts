import { alsoWords } from './data/alsoWords'

/**
 * A given name as it stands alone: “as Kurt said”. Not one that is a word or a month, nor one of two signs of East Asia, which
 * stand in many words; of a double one also the first.
 */
export const givenAlone = (givenName: string): readonly string[] => {
  const whole = givenName.trim()
  const [first = ''] = whole.split(/\s+/u)
  return [...new Set([whole, first])].filter(
    (name) => [...name].length > 2 && spelled.test(name) && !alsoWords.has(name.toLowerCase()),
  )
}

const spelled =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}'’ -]+$/u
