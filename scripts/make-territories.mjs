// node scripts/make-territories.mjs
// Writes src/core/extract/languages/territories.ts: the names of countries in each language of the extraction, from
// the Unicode CLDR (package cldr-localenames-full). Run it again after a new release of the CLDR.
import { readFileSync, writeFileSync } from 'node:fs'

const languages = {
  en: ['en'],
  fr: ['fr'],
  es: ['es', 'es-419'],
  ru: ['ru'],
  ar: ['ar'],
  zh: ['zh', 'zh-Hant', 'zh-Hant-HK'],
  kk: ['kk'],
  de: ['de'],
  pt: ['pt', 'pt-PT'],
}
const codes = [...codesOfCountries()]
const tables = Object.entries(languages).map(([language, locales]) => [language, tableOf(locales)])

writeFileSync(
  new URL('../src/core/extract/languages/territories.ts', import.meta.url),
  [
    '// Written by scripts/make-territories.mjs from the Unicode CLDR. Do not edit by hand.',
    "import type { Language } from '#core/extract/extraction'",
    '',
    ...tables.map(([language, table]) => `const ${language} = \`\n${table}\n\`\n`),
    '/** For each language: the country’s noun and, after the equals sign, the forms that stand for it. */',
    `export const territories: Readonly<Record<Language, string>> = { ${Object.keys(languages).join(', ')} }`,
    '',
    '/** The English table by itself: a bundle that needs no other carries no other. */',
    'export { en as englishTerritories }',
    '',
  ].join('\n'),
)
console.log(`${codes.length} countries in ${tables.length} languages`)

function namesOf(locale) {
  const file = new URL(`../node_modules/cldr-localenames-full/main/${locale}/territories.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).main[locale].localeDisplayNames.territories
}

function* codesOfCountries() {
  const outside = new Set([
    'EU',
    'EZ',
    'UN',
    'XA',
    'XB',
    'QO',
    'ZZ',
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'IC',
    'TA',
    'BV',
    'HM',
    'UM',
    'TF',
    'AQ',
  ])
  for (const code of Object.keys(namesOf('en'))) if (/^[A-Z]{2}$/.test(code) && !outside.has(code)) yield code
}

function tableOf(locales) {
  return codes.map((code) => lineOf(code, locales)).join('\n')
}

function lineOf(code, locales) {
  const forms = new Set()
  let noun = ''
  for (const locale of locales) {
    const names = namesOf(locale)
    for (const key of [code, `${code}-alt-short`, `${code}-alt-variant`]) {
      if (names[key] === undefined) continue
      noun ||= names[key]
      for (const form of formsOf(names[key])) forms.add(form)
    }
  }
  return `${noun}=${[...forms].join(', ')}`
}

/** “Myanmar (Burma)” is both; “Hong Kong SAR China” is Hong Kong. */
function formsOf(name) {
  const bare = name
    .replace(/[,;=]/g, ' ')
    .replace(/ SAR China| \(.*special.*\)| \(САР\)|中国|中國|特别行政区|特別行政區| \(RAE\)/giu, (part) =>
      /^[中特]/.test(part) && name.length <= 4 ? part : '',
    )
  const inside = /[(（]([^)）]+)[)）]/.exec(bare)
  const outer = bare.replace(/\s*[(（][^)）]*[)）]/g, '').trim()
  return [outer, ...(inside && isName(inside[1]) ? [inside[1]] : [])].filter(Boolean)
}

/** A name of its own (Burma), not a note (Republic, DRC, former). */
function isName(inside) {
  if (/^(DRC|RDC|ДРК)$/.test(inside)) return true
  return (
    !/ /.test(inside) &&
    /^\p{Lu}\p{Ll}/u.test(inside) &&
    !/^(Repu|Rep|Demo|Kin|Isla|Isle|République|Город|Рес)/u.test(inside)
  )
}
