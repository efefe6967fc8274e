import type { LanguageTag } from '#core/model'
import { type Said, say } from '#core/words/message'
import { english } from './words/en'
import { calendar } from './words/en/calendar'
import type { Calendar } from './words/printed'

/** Every word that a pack prints and nobody typed. */
export interface PrintedWords extends Said<typeof english>, Calendar {
  /** Name of a language in this one; the tag itself where it has none. */
  readonly language: (tag: LanguageTag) => string
}

const printed = (language: LanguageTag, messages: typeof english, dates: Calendar): PrintedWords => {
  const names: Readonly<Record<string, string>> = messages.languages
  return {
    ...say(language, messages),
    ...dates,
    language: (tag) => names[tag] ?? names[tag.split('-')[0] ?? ''] ?? tag,
  }
}

/** A folder of `words` for each language. */
const languages: Readonly<Record<string, PrintedWords>> = { en: printed('en-GB', english, calendar) }

const fallback = printed('en-GB', english, calendar)

/** The words for a pack; English where a language has no words yet. */
export const wordsFor = (language: LanguageTag): PrintedWords => languages[language.split('-')[0] ?? ''] ?? fallback
