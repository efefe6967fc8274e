import type { Language } from '#core/extract/extraction'
import type { LanguageSource } from '#core/extract/languages/language'
import { arabic } from '#core/extract/languages/ar/ar'
import { german } from '#core/extract/languages/de/de'
import { english } from '#core/extract/languages/en/en'
import { spanish } from '#core/extract/languages/es/es'
import { french } from '#core/extract/languages/fr/fr'
import { kazakh } from '#core/extract/languages/kk/kk'
import { portuguese } from '#core/extract/languages/pt/pt'
import { russian } from '#core/extract/languages/ru/ru'
import { chinese } from '#core/extract/languages/zh/zh'
import { Lexicon } from '#core/extract/text/lexicon'
import type { LanguageTag } from '#core/model'

const sources: Readonly<Record<Language, () => LanguageSource>> = {
  en: () => english,
  fr: () => french,
  es: () => spanish,
  ru: () => russian,
  ar: () => arabic,
  zh: () => chinese,
  kk: kazakh,
  de: () => german,
  pt: () => portuguese,
}
/** The rules by which a text with this tag is read; null when its language is none that is. An alphabet or a country in the tag changes nothing. */
export function rulesFor(tag: LanguageTag): Language | null {
  const [primary = ''] = tag.split('-')
  return isRead(primary) ? primary : null
}

const isRead = (code: string): code is Language => Object.hasOwn(sources, code)

const lexicons = new Map<Language, Lexicon>()

/** The compiled word lists of a language, made at first use and kept. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language)
  if (lexicon === undefined) {
    lexicon = new Lexicon(sources[language]())
    lexicons.set(language, lexicon)
  }
  return lexicon
}
