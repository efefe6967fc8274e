/** The languages that the window is translated into (BCP 47). A further one: CONTRIBUTING.md, “Adding a language to the window”. */
export const windowLanguages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const

export type WindowLanguage = (typeof windowLanguages)[number]

/** What a person chooses: a language, or that of the system. */
export const languageChoices = ['system', ...windowLanguages] as const

export type LanguageChoice = (typeof languageChoices)[number]

/**
 * By which each language writes dates, numbers and lists (BCP 47). Arabic takes the figures 0 to 9, for those of a source and
 * of a field that is typed in stand beside them.
 */
export const localeOf: Readonly<Record<WindowLanguage, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-u-nu-latn',
}

/** The side where the lines of the window begin. */
export const sideOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** The language that is meant by a choice: with `system` the first of the system’s (BCP 47, in the order of preference) that there is. */
export const languageMeant = (choice: LanguageChoice, system: readonly string[]): WindowLanguage =>
  choice === 'system' ? (system.map(languageIn).find((language) => language !== null) ?? 'en') : choice

/** The language of the window that a tag names (`fr-CA`: French); null where there is none. */
export const languageIn = (tag: string): WindowLanguage | null =>
  windowLanguages.find((language) => language === tag.split(/[-_]/)[0]?.toLowerCase()) ?? null

/** How a language calls itself, at the beginning of a line: `Français`. */
export const ownName = (language: WindowLanguage): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}`
}
