// node scripts/make-language-names.mjs
// Writes src/core/pack/words/data/languageNames.ts: what each language of print calls the languages that a text may be found to be
// written in, from the Unicode CLDR (package cldr-localenames-full). Run it again after a new release of the CLDR.
import { readFileSync, writeFileSync } from 'node:fs'

const readers = ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'kk', 'de', 'pt']
/** The answers of the detector (npm eld), those of the alphabets beside it, and no answer. */
const tags =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kk kn ko ku ky lo lt lv mk ml mn mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te tg th tk tl tr uk und ur uz vi yo zh'.split(
    ' ',
  )

const namesIn = (reader) => {
  const file = new URL(`../node_modules/cldr-localenames-full/main/${reader}/languages.json`, import.meta.url)
  const names = JSON.parse(readFileSync(file, 'utf8')).main[reader].localeDisplayNames.languages
  return tags.flatMap((tag) => {
    const name = names[tag] ?? (tag === 'tl' ? names.fil : undefined)
    return name === undefined ? [] : [`${tag}=${name}`]
  })
}

const tables = readers.map((reader) => `  ${reader}: \`\n${namesIn(reader).join('\n')}\n\`,`)
writeFileSync(
  new URL('../src/core/pack/words/data/languageNames.ts', import.meta.url),
  `// Written by scripts/make-language-names.mjs from the Unicode CLDR. Do not edit by hand.

/** By the language of print: a tag and, after the equals sign, the name of its language, one a line. */
export const languageNames: Readonly<Record<string, string>> = {
${tables.join('\n')}
}
`,
)
console.log(`${tags.length} languages in ${readers.length}`)
