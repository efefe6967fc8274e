import type { LanguageTag } from '#core/model'
import { type Said, say } from '#core/words/message'
import { months as monthsOf } from '#core/text/data/calendar'
import { type Calendar, calendarOf } from './calendar'
import { arabic } from './words/ar'
import { german } from './words/de'
import { english } from './words/en'
import { spanish } from './words/es'
import { french } from './words/fr'
import { kazakh } from './words/kk'
import { personFields } from './words/personFields'
import { portuguese } from './words/pt'
import { russian } from './words/ru'
import type { PrintedTranslation } from './words/translation'
import { languageNames } from './words/data/languageNames'
import { chinese, monthSign } from './words/zh'

/** Every word that a pack prints and nobody typed. */
export interface PrintedWords extends Said<typeof english>, Calendar {
  /** Name of a language in this one, read here or not; the tag itself where it has none. */
  readonly language: (tag: LanguageTag) => string
  /** A text with its figures as the language writes them. */
  readonly figures: (text: string) => string
  /** What stands before each printed field of a person, in the order of print. */
  readonly personFields: readonly (readonly [field: PrintedField, label: string])[]
}

/** The fields of a person that are printed under the name. */
type PrintedField = keyof typeof personFields

interface Manner {
  readonly figures?: (text: string) => string
  readonly months?: readonly string[]
}

const printed = (
  language: keyof typeof monthsOf,
  messages: PrintedTranslation,
  { figures = (text) => text, months = monthsOf[language].map(([name]) => name) }: Manner = {},
): PrintedWords => {
  const names: Readonly<Record<string, string>> = messages.languages
  // A test holds that every sentence asks for the same values in every language.
  const said = withFigures(say(language, messages as unknown as typeof english), figures)
  return {
    ...said,
    ...calendarOf({ ...said, figures, months }),
    figures,
    personFields: (Object.keys(personFields) as PrintedField[]).map((field) => [field, personFields[field][language]]),
    language: (tag) => {
      const plain = tag.split('-')[0] ?? ''
      return names[tag] ?? names[plain] ?? nameIn(language, plain) ?? tag
    },
  }
}

/** What a language of print calls a language that texts are not read in; undefined where it has no name for it. */
const nameIn = (reader: string, tag: string): string | undefined =>
  languageNames[reader]
    ?.split('\n')
    .find((line) => line.startsWith(`${tag}=`))
    ?.slice(tag.length + 1)

/** Whatever is said has its figures as the language writes them, counts too. */
const withFigures = <Tree>(said: Tree, figures: (text: string) => string): Tree => {
  const walked = (node: unknown): unknown => {
    if (typeof node === 'function')
      return (values: unknown) => figures(String((node as (values: unknown) => unknown)(values)))
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, walked(inner)]))
  }
  return walked(said) as Tree
}

/** Arabic-Indic figures; digits of a symbol such as A/RES/77/158 are never handed to this. */
const arabicIndic = (text: string): string =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

const spoken: Readonly<Record<string, PrintedWords>> = {
  en: printed('en', english),
  fr: printed('fr', french),
  es: printed('es', spanish),
  ru: printed('ru', russian),
  ar: printed('ar', arabic, { figures: arabicIndic }),
  zh: printed('zh', chinese, { months: Array.from({ length: 12 }, (_, month) => `${month + 1}${monthSign}`) }),
  kk: printed('kk', kazakh),
  de: printed('de', german),
  pt: printed('pt', portuguese),
}

/** The languages that a pack can be printed in. */
export const printedLanguages: readonly LanguageTag[] = Object.keys(spoken)

const fallback = printed('en', english)

/** The words for a pack; English where a language has no words yet. */
export const wordsFor = (language: LanguageTag): PrintedWords => spoken[language.split('-')[0] ?? ''] ?? fallback

export { directionOf } from './words/direction'
