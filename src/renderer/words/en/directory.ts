/** Everybody, and everything said, over all kits. */
export const directory = {
  people: 'People directory',
  quotes: 'Quotes of all kits',
  filterPeople: 'Filter by name, role or kit',
  filterQuotes: 'Filter by words, speaker or source',
  kits: '{number, plural, one {# kit} other {# kits}}',
  quoteCount: '{number, plural, one {# quote} other {# quotes}}',
  noBiography: 'no biography',
  reviewed: 'reviewed {day}',
  notReviewed: 'not reviewed',
  noPeople: 'Nobody here yet',
  noPeopleDetail: 'Whom you keep in any kit can be found again here.',
  noQuotes: 'No quotes kept yet',
  noQuotesDetail: 'Quotes you keep in any kit can be found again here.',
  nothing: 'Nothing fits “{typed}”.',
  unknownSpeaker: 'Speaker not named',
} as const
