import type { Office } from '#core/model'
import { folded } from '#core/search/fold'

/** Languages in which the country of somebody may be written. */
const written = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'kk', 'de', 'pt'] as const

let codes: ReadonlyMap<string, string> | null = null

/** The ISO 3166 code of a country by its name in any of the languages; undefined: none calls it so. */
const codeOf = (name: string): string | undefined => (codes ??= codesByName()).get(folded(name).trim())

/** Whether any of the languages calls a country so. */
export const isCountry = (name: string): boolean => codeOf(name) !== undefined

const codesByName = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const language of written) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const first of letters)
      for (const second of letters) {
        const code = `${first}${second}`
        const name = names.of(code)
        if (name !== undefined && !found.has(folded(name))) found.set(folded(name), code)
      }
  }
  return found
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * Where each of these people comes among them by the name of their country, as the language writes it; a name that no language
 * knows counts as it is written. null: of no country.
 */
export const placeOfCountry = (people: readonly Office[], language: string): ((person: Office) => number | null) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const nameOf = ({ country }: Office): string => {
    const code = codeOf(country)
    return (code === undefined ? undefined : names.of(code)) ?? country.trim()
  }
  const sorted = [...new Set(people.map(nameOf))]
    .filter((name) => name !== '')
    .toSorted(new Intl.Collator(language).compare)
  return (person) => {
    const place = sorted.indexOf(nameOf(person))
    return place < 0 ? null : place
  }
}
