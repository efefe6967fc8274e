import type { WindowTranslation } from '../translation'

export const notices: WindowTranslation['notices'] = {
  title: 'Avisos',
  which: 'Qué avisos',
  open: 'Pendientes {number}',
  today: 'Hoy {number}',
  nothingOpen: 'No hay nada pendiente.',
  nothingToday: 'Hoy no ha habido avisos.',
  putAside: 'Apartar',
  close: 'Cerrar',
  asking: '{number, plural, one {# llegada le pregunta} other {# llegadas le preguntan}}',
  openSheet: 'Abrir la hoja',
  waiting: '{changes, plural, one {# cambio espera} other {# cambios esperan}} al disco',
  waitingNext: 'Lo que escriba se conserva y se intenta de nuevo. Esto desaparece por sí solo.',
  tryAgain: 'Intentar de nuevo',
}
