import type { WindowTranslation } from '../translation'
import { withheld } from './withheld'

export const share: WindowTranslation['share'] = {
  command: 'Compartir una parte de este kit…',
  title: 'Compartir una parte de este kit',
  intro:
    'Un archivo de kit aparte para un lector: los oradores elegidos, sus citas conservadas hasta donde ese lector puede verlas, y los párrafos en que figuran. Notas, mensajes, respuestas, historial y archivos originales se quedan aquí.',
  reader: 'Para',
  speakers: 'Oradores',
  everybody: 'Todos',
  count: '{number, plural, one {# cita} other {# citas}}',
  nobody: 'Aún no hay citas conservadas. Lo que se conserva puede compartirse.',
  goes: '{quotes, plural, =0 {No va ninguna cita} one {Va # cita} other {Van # citas}}, de {people, plural, one {# persona} other {# personas}}, en {sources, plural, one {# texto} other {# textos}}.',
  blanked:
    '{number, plural, =0 {Ningún párrafo queda en blanco} one {# párrafo queda en blanco} other {# párrafos quedan en blanco}}.',
  stays: 'Se queda aquí',
  because: {
    ...withheld,
    'sense-only': 'solo puede darse el sentido',
    'source-withheld': 'este lector no puede leer su fuente',
  },
  proof: 'En el archivo terminado se busca todo lo que este lector no puede ver; un solo hallazgo, y no hay archivo.',
  save: 'Guardar el archivo…',
  close: 'Cerrar',
  saved: '{quotes, plural, one {# cita compartida} other {# citas compartidas}} en un archivo de kit aparte.',
}
