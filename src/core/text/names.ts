import { alike, latinPairs } from './data/bareConsonants'

/**
 * Names that two languages may share, reduced to their bare consonants so that scripts and endings matter less: Токаева
 * and Tokayev both begin "tkv". Only words with a capital inside a sentence, in Latin, Cyrillic or Greek letters.
 */
export const nameKeysOf = (text: string): readonly string[] => {
  const keys = new Set<string>()
  for (const match of text.matchAll(/(?<=[\p{L},;)»”]\s+)\p{Lu}[\p{L}’'-]{2,}/gu)) {
    const key = consonantsOf(match[0])
    if (key.length >= 3) keys.add(key)
  }
  return [...keys]
}

const consonantsOf = (name: string): string =>
  [...name.toLowerCase().normalize('NFD')]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .replace(/[^a-z]|[aeiouyj]/g, '')
    .replace(/kh|ph|th|[cqw]/g, (sign) => alike[sign] ?? sign)
    .replace(/(.)\1+/g, '$1')
    .slice(0, 4)

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  latinPairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
