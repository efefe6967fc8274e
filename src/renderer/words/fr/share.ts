import type { WindowTranslation } from '../translation'
import { withheld } from './withheld'

export const share: WindowTranslation['share'] = {
  command: 'Partager une partie de ce kit…',
  title: 'Partager une partie de ce kit',
  intro:
    'Un fichier de kit à part pour un seul lecteur : les orateurs choisis, leurs citations retenues dans la mesure où ce lecteur peut les voir, et les paragraphes où elles figurent. Notes, éléments, réponses, historique et fichiers d’origine restent ici.',
  reader: 'Pour',
  speakers: 'Orateurs',
  everybody: 'Tous',
  count: '{number, plural, one {# citation} other {# citations}}',
  nobody: 'Aucune citation n’est encore retenue. Ce que vous retenez peut être partagé.',
  goes: '{quotes, plural, =0 {Aucune citation ne part} one {# citation part} other {# citations partent}}, de {people, plural, one {# personne} other {# personnes}}, dans {sources, plural, one {# texte} other {# textes}}.',
  blanked:
    '{number, plural, =0 {Aucun de leurs paragraphes n’est masqué} one {# de leurs paragraphes est masqué} other {# de leurs paragraphes sont masqués}}.',
  stays: 'Reste ici',
  because: {
    ...withheld,
    'sense-only': 'seul le sens peut être donné',
    'source-withheld': 'ce lecteur ne peut lire sa source',
  },
  proof:
    'Le fichier achevé est fouillé pour tout ce que ce lecteur ne peut voir ; au moindre résultat, il n’y a pas de fichier.',
  save: 'Enregistrer le fichier…',
  close: 'Fermer',
  saved: '{quotes, plural, one {# citation partagée} other {# citations partagées}} dans un fichier de kit à part.',
}
