import type { LanguageTag } from '#core/model'

const fromRight = new Set(['ar'])

/** The side where the pages of a language begin to be read. */
export const directionOf = (language: LanguageTag): 'ltr' | 'rtl' =>
  fromRight.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
