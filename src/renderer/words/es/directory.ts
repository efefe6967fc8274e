import type { WindowTranslation } from '../translation'

export const directory: WindowTranslation['directory'] = {
  people: 'Directorio de personas',
  quotes: 'Citas de todos los kits',
  filterPeople: 'Filtrar por nombre, cargo o kit',
  filterQuotes: 'Filtrar por palabras, orador o fuente',
  kits: '{number, plural, one {# kit} other {# kits}}',
  quoteCount: '{number, plural, one {# cita} other {# citas}}',
  noBiography: 'sin biografía',
  reviewed: 'revisada {day}',
  notReviewed: 'sin revisar',
  noPeople: 'Aún no hay nadie',
  noPeopleDetail: 'Las personas conservadas en cualquier kit se vuelven a encontrar aquí.',
  noQuotes: 'Aún no hay citas conservadas',
  noQuotesDetail: 'Las citas conservadas en cualquier kit se vuelven a encontrar aquí.',
  nothing: 'Nada coincide con «{typed}».',
  unknownSpeaker: 'Orador no nombrado',
}
