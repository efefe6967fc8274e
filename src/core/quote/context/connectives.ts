import type { LanguageTag } from '#core/model'
import { connectives } from './data/connectives'

/** The connectives of a language; of all languages together when it is one without a list. */
export const connectivesOf = (language: LanguageTag): readonly string[] =>
  byLanguage[language.split('-')[0] ?? language] ?? Object.values(byLanguage).flat()

const list = (words: string): readonly string[] =>
  words
    .split('|')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .toSorted((left, right) => right.length - left.length)

const byLanguage: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(connectives).map(([language, words]) => [language, list(words)]),
)
