import type { Language } from '#core/extract/extraction'
import { territories } from '#core/extract/languages/territories'

const known = new Map<Language, ReadonlySet<string>>()

/** What states are called in a language, in small letters. */
export const statesIn = (language: Language): ReadonlySet<string> => {
  const before = known.get(language)
  if (before !== undefined) return before
  const names = new Set(
    territories[language]
      .split('\n')
      .flatMap((line) => line.split('=').flatMap((forms) => forms.split(',')))
      .map((form) => form.trim().toLowerCase())
      .filter((form) => form !== ''),
  )
  known.set(language, names)
  return names
}
