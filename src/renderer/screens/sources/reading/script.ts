/** How a text is set and read aloud. */
export interface Setting {
  readonly direction: 'ltr' | 'rtl'
  readonly language: string
}

/**
 * Direction by the first letter that has one (UAX 9, rules P2 and P3); language that of the source unless the letters
 * cannot belong to it, as in a release that quotes a line in another script.
 */
export const settingOf = (text: string, sourceLanguage: string): Setting => {
  const sample = text.slice(0, 400)
  const first = /\p{L}/u.exec(sample)?.[0] ?? ''
  return { direction: isRightToLeft(first) ? 'rtl' : 'ltr', language: languageOf(sample, sourceLanguage) }
}

const isRightToLeft = (letter: string): boolean =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Han'

const letters: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Han: /\p{Script=Han}/gu,
}

/** What to read a script as when the language of the source is not written in it. */
const likeliest: Readonly<Record<Script, string>> = { Latin: 'en', Cyrillic: 'ru', Arabic: 'ar', Han: 'zh' }

const scriptsOf = (language: string): readonly Script[] => {
  if (/-Latn\b/i.test(language)) return ['Latin']
  if (/-Cyrl\b/i.test(language)) return ['Cyrillic']
  switch (language.split('-')[0]) {
    case 'ru':
    case 'uk':
    case 'be':
    case 'bg':
    case 'ky':
    case 'tg':
    case 'mn':
    case 'mk':
      return ['Cyrillic']
    case 'kk':
    case 'sr':
    case 'uz':
      return ['Cyrillic', 'Latin']
    case 'ar':
    case 'fa':
    case 'ur':
    case 'ps':
      return ['Arabic']
    case 'zh':
    case 'ja':
      return ['Han']
    default:
      return ['Latin']
  }
}

const languageOf = (sample: string, sourceLanguage: string): string => {
  const counts = (Object.keys(letters) as Script[]).map(
    (script) => [script, sample.match(letters[script])?.length ?? 0] as const,
  )
  const [script, count] = counts.reduce((most, other) => (other[1] > most[1] ? other : most))
  return count === 0 || scriptsOf(sourceLanguage).includes(script) ? sourceLanguage : likeliest[script]
}
