import type { WindowTranslation } from '../translation'

export const pages: WindowTranslation['pages'] = {
  title: 'Page du fichier',
  place: 'Page {page} sur {pages}',
  previous: 'Page précédente',
  next: 'Page suivante',
  failed: 'Cette page ne peut être dessinée ici. Ouvrir le fichier dans le programme dont il vient.',
  beside: 'Page en regard',
  besideCommand: 'Afficher la page du fichier en regard du texte',
  transcribe: 'Saisir d’après ses pages',
  transcribeNamed: 'Saisir d’après ses pages ce que dit {name}',
  transcribeTitle: 'Ce que dit {name}',
  typed: 'Ce que dit la page {page}',
  typedHint: 'Un paragraphe par ligne, mot pour mot. Des pages peuvent rester vides.',
  declared: 'Ses citations disent qu’elles ont été transcrites à la main, à l’impression aussi.',
  takeIn: 'Intégrer',
  cancel: 'Pas maintenant',
  transcribed: 'Transcrit à la main d’après ses pages',
}
