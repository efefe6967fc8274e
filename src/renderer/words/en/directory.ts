import { count } from '../count'

/** Everybody, and everything said, over all kits. */
export const directory = {
  people: 'People directory',
  quotes: 'Quotes of all kits',
  filterPeople: 'Filter by name, role or kit',
  filterQuotes: 'Filter by words, speaker or source',
  kits: (number: number) => count(number, 'kit', 'kits'),
  quoteCount: (number: number) => count(number, 'quote', 'quotes'),
  noBiography: 'no biography',
  reviewed: (day: string) => `reviewed ${day}`,
  notReviewed: 'not reviewed',
  noPeople: 'Nobody here yet',
  noPeopleDetail: 'People appear as soon as a source names them.',
  noQuotes: 'No quotes kept yet',
  noQuotesDetail: 'Quotes you keep in any kit can be found again here.',
  nothing: (typed: string) => `Nothing fits “${typed}”.`,
  unknownSpeaker: 'Speaker not named',
  broken: 'not in its source',
}
