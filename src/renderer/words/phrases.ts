import { language } from '.'

const lists = new Intl.ListFormat(language, { type: 'conjunction' })

/** `publisher, date and address`, as the language writes it. */
export const listed = (names: readonly string[]): string => lists.format(names)

/** The same words as the beginning of a sentence. */
export const capitalised = (words: string): string =>
  `${words.slice(0, 1).toLocaleUpperCase(language)}${words.slice(1)}`
