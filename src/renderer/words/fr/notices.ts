import type { WindowTranslation } from '../translation'

export const notices: WindowTranslation['notices'] = {
  title: 'Avis',
  which: 'Quels avis',
  open: 'En suspens {number}',
  today: 'Aujourd’hui {number}',
  nothingOpen: 'Rien en suspens.',
  nothingToday: 'Rien n’a été dit aujourd’hui.',
  putAside: 'Mettre de côté',
  close: 'Fermer',
  asking: '{number, plural, one {# arrivée vous interroge} other {# arrivées vous interrogent}}',
  openSheet: 'Ouvrir la feuille',
  waiting: '{changes, plural, one {# modification attend} other {# modifications attendent}} le disque',
  waitingNext: 'Ce que vous saisissez est gardé et tenté de nouveau. Ceci disparaît de soi-même.',
  tryAgain: 'Essayer de nouveau',
}
