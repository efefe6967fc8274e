import type { WindowTranslation } from '../translation'

export const merge: WindowTranslation['merge'] = {
  command: 'Fusionar una copia de este kit…',
  title: 'Fusionar {file}',
  taken:
    '{number, plural, =0 {Nada se cambió solo allí.} one {Un cambio se hizo solo allí, y se incorpora.} other {# cambios se hicieron solo allí, y se incorporan.}}',
  asks: '{number, plural, one {Una cosa se cambió en ambos lados.} other {# cosas se cambiaron en ambos lados.}} Nada se incorpora hasta que todo esté decidido.',
  refused:
    '{number, plural, one {Un cambio no encaja en este kit y queda fuera} other {# cambios no encajan en este kit y quedan fuera}}: {names}.',
  order: 'orden',
  mine: 'Lo mío',
  theirs: 'Lo otro',
  both: 'Ambos',
  missing: 'no está',
  otherOrder: 'otro orden',
  choice: 'Qué queda',
  allMine: 'Todo lo mío',
  allTheirs: 'Todo lo otro',
  left: '{number, plural, =0 {Todo decidido} one {# por decidir} other {# por decidir}}',
  merge: 'Fusionar',
  close: 'Dejarlo',
  allStays: 'Todo lo suyo queda; no se incorporó nada de {file}.',
  done: '{file} fusionado, en un solo paso.',
  nothing: '{file} no tiene nada que no esté en este kit.',
}
