import type { WindowTranslation } from '../translation'

export const pages: WindowTranslation['pages'] = {
  title: 'Página del archivo',
  place: 'Página {page} de {pages}',
  previous: 'Página anterior',
  next: 'Página siguiente',
  failed: 'Esta página no se puede mostrar aquí. Abra el archivo en su programa de origen.',
  beside: 'Página al lado',
  besideCommand: 'Mostrar la página del archivo junto al texto',
  transcribe: 'Transcribir de sus páginas',
  transcribeNamed: 'Transcribir lo que dice {name} de sus páginas',
  transcribeTitle: 'Lo que dice {name}',
  typed: 'Lo que dice la página {page}',
  typedHint: 'Un párrafo por línea, palabra por palabra. Las páginas pueden quedar vacías.',
  declared: 'Sus citas dicen que fueron transcritas a mano, también impresas.',
  takeIn: 'Incorporar',
  cancel: 'Ahora no',
  transcribed: 'Transcrito a mano de sus páginas',
}
