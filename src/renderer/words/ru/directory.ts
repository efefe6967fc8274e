import type { WindowTranslation } from '../translation'

export const directory: WindowTranslation['directory'] = {
  people: 'Справочник лиц',
  quotes: 'Цитаты всех комплектов',
  filterPeople: 'Фильтр по имени, должности или комплекту',
  filterQuotes: 'Фильтр по словам, говорящему или источнику',
  kits: '{number, plural, one {# комплект} few {# комплекта} many {# комплектов} other {# комплекта}}',
  quoteCount: '{number, plural, one {# цитата} few {# цитаты} many {# цитат} other {# цитаты}}',
  noBiography: 'без биографии',
  reviewed: 'проверено {day}',
  notReviewed: 'не проверено',
  noPeople: 'Здесь пока никого',
  noPeopleDetail: 'Здесь найдутся все, кто принят в каком-либо комплекте.',
  noQuotes: 'Принятых цитат пока нет',
  noQuotesDetail: 'Здесь найдутся цитаты, принятые в каком-либо комплекте.',
  nothing: 'По «{typed}» ничего нет.',
  unknownSpeaker: 'Говорящий не назван',
}
