import { language } from '.'

const names = new Intl.DisplayNames(language, { type: 'language' })

/** How the window’s language calls a language; its tag where it has no name for it. */
export const nameOfLanguage = (tag: string): string => names.of(tag) ?? tag
