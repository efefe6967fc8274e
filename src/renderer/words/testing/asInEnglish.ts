import type { WindowLanguage } from '#core/words/windowLanguages'

/** Sentences that have the same letters in a language and in English, by their dotted names: what is a name, a format or a unit. */
export const asInEnglish: Readonly<Record<Exclude<WindowLanguage, 'en'>, readonly string[]>> = {}
