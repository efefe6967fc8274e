import type { WindowTranslation } from '../translation'

export const told: WindowTranslation['told'] = {
  things: {
    event: '{number, plural, one {acto} other {# actos}}',
    front: '{number, plural, one {página de síntesis} other {# páginas de síntesis}}',
    background: '{number, plural, one {antecedentes} other {# antecedentes}}',
    approach: '{number, plural, one {notas de la reunión} other {# notas de la reunión}}',
    readout: '{number, plural, one {reseña} other {# reseñas}}',
    source: '{number, plural, one {fuente} other {# fuentes}}',
    person: '{number, plural, one {persona} other {# personas}}',
    quote: '{number, plural, one {cita} other {# citas}}',
    message: '{number, plural, one {mensaje} other {# mensajes}}',
    question: '{number, plural, one {pregunta} other {# preguntas}}',
    objective: '{number, plural, one {objetivo} other {# objetivos}} de la otra parte',
    commitment: '{number, plural, one {compromiso} other {# compromisos}}',
    programme: '{number, plural, one {punto del programa} other {# puntos del programa}}',
    document: '{number, plural, one {documento} other {# documentos}}',
    pack: '{number, plural, one {carpeta} other {# carpetas}}',
  },
  standing: {
    kept: 'conservado: {things}',
    dropped: 'descartado: {things}',
    proposed: 'de nuevo sin decidir: {things}',
  },
  cameIn: '{number, plural, one {# fuente incorporada} other {# fuentes incorporadas}}',
  named: '{what}: «{name}»',
  field: '{thing}: {fields}',
  several: '{what}: {number}',
  terms: '{what}: {terms}{name, select, none {} other {, «{name}»}}',
  bases: {
    'on-record': 'atribuible',
    background: 'sin atribución nominal',
    'deep-background': 'sin cita ni fuente',
    'off-record': 'confidencial',
    'chatham-house': 'regla de Chatham House',
    embargoed: 'bajo embargo',
    'as-prepared': 'texto preparado',
    unknown: 'desconocidas',
  },
}

export const history: WindowTranslation['history'] = {
  title: 'Historial',
  number:
    '{number, plural, one {# paso} other {# pasos}} desde {since}. Volver atrás no pierde nada: puede avanzar de nuevo, hasta que decida otra cosa.',
  here: 'usted está aquí',
  hints: { look: 'mirar', goBack: 'ir allí', forward: 'avanzar' },
  steps: 'Pasos',
  start: 'Antes del primero de estos pasos',
  now: 'ahora',
  undone: 'deshecho',
  empty: 'Aún no se ha decidido nada en este kit. Cada decisión figurará aquí y podrá deshacerse.',
  back: 'Se volvió a: {what}.',
  forward: 'Se avanzó a: {what}.',
  atStart: 'Se volvió a antes del primer paso.',
  close: 'Cerrar',
}
