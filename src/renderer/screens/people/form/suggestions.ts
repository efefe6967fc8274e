import { englishTerritories } from '#core/extract/languages/territories'
import type { Choice } from '../../../parts/Select'

const choiceOf = (name: string): Choice<string> => ({ value: name, title: name })

/** Styles and titles as they are printed before a name. Free text stays possible. */
export const honorifics: readonly Choice<string>[] = [
  'H.E.',
  'Mr',
  'Ms',
  'Mrs',
  'Mx',
  'Dr',
  'Prof.',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'H.R.H.',
  'Rev.',
  'Gen.',
  'Col.',
].map(choiceOf)

/** Countries and territories by their English short names (Unicode CLDR), in alphabetical order. */
export const countries: readonly Choice<string>[] = englishTerritories
  .split('\n')
  .map((line) => line.slice(0, Math.max(0, line.indexOf('='))))
  .filter((name) => name !== '')
  .toSorted((one, other) => one.localeCompare(other, 'en'))
  .map(choiceOf)
