import type { WindowTranslation } from '../translation'

export const directory: WindowTranslation['directory'] = {
  people: 'Annuaire des personnes',
  quotes: 'Citations de tous les kits',
  filterPeople: 'Filtrer par nom, fonction ou kit',
  filterQuotes: 'Filtrer par mots, orateur ou source',
  kits: '{number, plural, one {# kit} other {# kits}}',
  quoteCount: '{number, plural, one {# citation} other {# citations}}',
  noBiography: 'sans biographie',
  reviewed: 'revue le {day}',
  notReviewed: 'non revue',
  noPeople: 'Personne pour l’instant',
  noPeopleDetail: 'Les personnes retenues dans un kit se retrouvent ici.',
  noQuotes: 'Aucune citation retenue',
  noQuotesDetail: 'Les citations retenues dans un kit se retrouvent ici.',
  nothing: 'Rien ne correspond à « {typed} ».',
  unknownSpeaker: 'Orateur non nommé',
}
