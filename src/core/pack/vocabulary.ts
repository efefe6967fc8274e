import type { LanguageTag } from '#core/model'
import { type PrintedWords, wordsFor } from './words'

const known = new Map<PrintedWords, readonly string[]>()

/** Every word that a pack may print by itself, whatever kit it is made from: labels, sentences, months. */
export const vocabularyOf = (language: LanguageTag): readonly string[] => {
  const words = wordsFor(language)
  const before = known.get(words)
  if (before !== undefined) return before
  const all = [...new Set([...months.map((month) => words.day(month)), ...spoken(words)])]
  known.set(words, all)
  return all
}

const months = Array.from({ length: 12 }, (_, month) => `2031-${String(month + 1).padStart(2, '0')}-01`)

/** Sentences with a gap are spoken with one thing in it and with several. */
const fillings: readonly unknown[] = [1, 2].map((number) => new Proxy({}, { get: () => number, has: () => true }))

const spoken = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return fillings.flatMap((filling) => attempted(value as (given: unknown) => unknown, filling))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spoken) : []
}

const attempted = (sentence: (given: unknown) => unknown, filling: unknown): readonly string[] => {
  try {
    const said = sentence(filling)
    return typeof said === 'string' ? [said] : []
  } catch {
    // A date is no sentence: its months were said above.
    return []
  }
}
