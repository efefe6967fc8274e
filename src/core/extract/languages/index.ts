import type { Language } from '#core/extract/extraction'
import type { LanguageSource } from '#core/extract/language'
import { arabic } from '#core/extract/languages/ar'
import { german } from '#core/extract/languages/de'
import { english } from '#core/extract/languages/en'
import { spanish } from '#core/extract/languages/es'
import { french } from '#core/extract/languages/fr'
import { kazakh } from '#core/extract/languages/kk'
import { russian } from '#core/extract/languages/ru'
import { chinese } from '#core/extract/languages/zh'
import { Lexicon } from '#core/extract/lexicon'

const sources: Readonly<Record<Language, LanguageSource>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
  kk: kazakh,
  de: german,
}
const lexicons = new Map<Language, Lexicon>()

/** The compiled word lists of a language, made at first use and kept. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language)
  if (lexicon === undefined) {
    lexicon = new Lexicon(sources[language])
    lexicons.set(language, lexicon)
  }
  return lexicon
}
