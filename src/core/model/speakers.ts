import type { Kit } from './kit'
import type { Person } from './person'
import type { Quote } from './quote'

/** Whether two groups are the same people, in whatever order. */
export const areTheSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

/** Who speaks, in the order of the group; entries that are not in the kit any more are left out. */
export const speakersOf = (kit: Pick<Kit, 'people'>, quote: Pick<Quote, 'speakerIds'>): readonly Person[] =>
  quote.speakerIds.flatMap((id) => peopleById(kit.people).get(id) ?? [])

/** Lists of people are never changed in place, and are asked for every quotation of a kit. */
const peopleById = (people: readonly Person[]): ReadonlyMap<string, Person> => {
  const known = byId.get(people)
  if (known !== undefined) return known
  // The first of two that have one identifier, as it is everywhere.
  const own = new Map<string, Person>(people.toReversed().map((person) => [person.id, person]))
  byId.set(people, own)
  return own
}

const byId = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>()

/** `Maren O’Dowd and Teodor Valk`, as the language of the window joins names; the source's own words for nobody known. */
export const speakerNames = (
  kit: Pick<Kit, 'people'>,
  quote: Pick<Quote, 'speakerIds' | 'speakerMention'>,
  language = 'en',
): string => {
  const names = speakersOf(kit, quote).map(({ printedName }) => printedName)
  return names.length === 0 ? quote.speakerMention : namesJoined(names, language)
}

/** All names of those who speak together, in one line. */
export const namesJoined = (names: readonly string[], language = 'en'): string =>
  names.length < 2 ? (names[0] ?? '') : listFormatOf(language).format(names)

/** Making the first one costs more than a thousand lists, and most quotations have one speaker. */
const listFormats = new Map<string, Intl.ListFormat>()

const listFormatOf = (language: string): Intl.ListFormat => {
  const known = listFormats.get(language) ?? new Intl.ListFormat(language)
  listFormats.set(language, known)
  return known
}
