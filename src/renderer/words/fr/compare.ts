import type { WindowTranslation } from '../translation'

export const compare: WindowTranslation['compare'] = {
  title: 'Deux textes en regard',
  command: 'Comparer deux textes',
  act: 'Comparer',
  left: 'Premier texte',
  right: 'Second texte',
  same: 'Ils disent la même chose.',
  allDiffers: 'Ils n’ont aucun paragraphe en commun.',
  differs: '{number, plural, one {# paragraphe diffère} other {# paragraphes diffèrent}}',
  folded:
    '{number, plural, one {# paragraphe identique dans les deux} other {# paragraphes identiques dans les deux}} : afficher',
  gone: 'L’un des deux n’est plus dans ce kit',
  goneDetail: 'Choisir deux sources et les comparer de nouveau.',
}
