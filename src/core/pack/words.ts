import type { LanguageTag } from '#core/model'
import { type Said, say } from '#core/words/message'
import { type Calendar, calendarOf } from './calendar'
import { english } from './words/en'

/** Every word that a pack prints and nobody typed. */
export interface PrintedWords extends Said<typeof english>, Calendar {
  /** Name of a language in this one; the tag itself where it has none. */
  readonly language: (tag: LanguageTag) => string
  /** A text with its figures as the language writes them. */
  readonly figures: (text: string) => string
}

/** The same sentences in another language. */
type Translation<Tree = typeof english> = {
  readonly [Name in keyof Tree]: Tree[Name] extends string ? string : Translation<Tree[Name]>
}

interface Manner {
  readonly figures?: (text: string) => string
}

const printed = (
  language: LanguageTag,
  messages: Translation,
  { figures = (text) => text }: Manner = {},
): PrintedWords => {
  const names: Readonly<Record<string, string>> = messages.languages
  // A test holds that every sentence asks for the same values in every language.
  const said = say(language, messages as unknown as typeof english)
  return {
    ...said,
    ...calendarOf({ ...said, figures }),
    figures,
    language: (tag) => names[tag] ?? names[tag.split('-')[0] ?? ''] ?? tag,
  }
}

const spoken: Readonly<Record<string, PrintedWords>> = { en: printed('en-GB', english) }

const fallback = printed('en-GB', english)

/** The words for a pack; English where a language has no words yet. */
export const wordsFor = (language: LanguageTag): PrintedWords => spoken[language.split('-')[0] ?? ''] ?? fallback

const fromRight = new Set(['ar', 'fa', 'he', 'ur'])

/** The side where the pages of a language begin to be read. */
export const directionOf = (language: LanguageTag): 'ltr' | 'rtl' =>
  fromRight.has(language.split('-')[0] ?? '') && spoken[language.split('-')[0] ?? ''] !== undefined ? 'rtl' : 'ltr'
