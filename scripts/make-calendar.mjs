// node scripts/make-calendar.mjs
// Writes src/core/text/data/calendar.ts: the names of the months in each language of the extraction, from the Unicode
// CLDR that Node carries in its ICU. Run it again with a newer Node after a new release of the CLDR.
import { writeFileSync } from 'node:fs'

const languages = ['en', 'fr', 'es', 'pt', 'de', 'ru', 'kk', 'ar', 'zh']
const utc = { timeZone: 'UTC', calendar: 'gregory' }

/** The name inside a date first, then the name alone: Russian and Kazakh write them differently. @param {string} language @param {number} month from 0 */
function monthForms(language, month) {
  const day = new Date(Date.UTC(2024, month, 15))
  const inDate = new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: 'long' })
    .formatToParts(day)
    .find(({ type }) => type === 'month')
  const alone = new Intl.DateTimeFormat(language, { ...utc, month: 'long' }).format(day)
  const forms = [inDate?.value ?? alone, alone].filter((name) => /\p{L}/u.test(name))
  return forms.filter((form, at) => at === 0 || form.toLowerCase() !== forms[0].toLowerCase())
}

/** @param {number} count */
function upTo(count) {
  return [...Array(count).keys()]
}
/** @param {readonly string[]} words */
function listed(words) {
  return `[${words.map((word) => `'${word}'`).join(', ')}]`
}

writeFileSync(
  new URL('../src/core/text/data/calendar.ts', import.meta.url),
  [
    `// Written by scripts/make-calendar.mjs from the Unicode CLDR (${process.versions['cldr']}). Do not edit by hand.`,
    '',
    '/** By language the months, January first: the form inside a date, then the one alone where it is another. */',
    'export const months = {',
    ...languages.map(
      (language) =>
        `  ${language}: [${upTo(12)
          .map((month) => listed(monthForms(language, month)))
          .join(', ')}],`,
    ),
    '} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>',
    '',
  ].join('\n'),
)
