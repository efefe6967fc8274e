import type { WindowTranslation } from '../translation'

export const firstPack: WindowTranslation['firstPack'] = {
  title: 'Su primera carpeta, en un minuto',
  lead: 'Con un ejemplo, practicando. Aquí nada puede estropearse.',
  done: 'hecho',
  steps: {
    paste: {
      title: 'Pegar un texto',
      does: 'En él se encontraron {quotes, plural, one {# cita} other {# citas}} y {people, plural, one {# persona} other {# personas}}.',
    },
    keep: {
      title: 'Conservar lo correcto',
      does: 'Pulse K. Solo se imprime lo que usted conserva.',
      doesNow:
        'Las palabras de {speaker} son exactas, y la fuente nombra al orador. Pulse K. Solo se imprime lo que usted conserva.',
    },
    speaker: { title: 'Elegir un orador', does: 'Donde el texto deja dos, usted decide.' },
    readers: { title: 'Mirar como cada lector', does: 'Jefe de delegación, delegación, contraparte, prensa.' },
    export: { title: 'Exportar', does: 'El archivo se relee antes de entregárselo.' },
  },
  finished: 'Eso es una carpeta. La próxima empieza con su propio texto.',
  own: 'Empezar con mi propio texto',
  close: 'Cerrar',
  closing: 'cierra esto. Sigue en Ayuda, y el ejemplo va a la papelera cuando usted quiera.',
}
