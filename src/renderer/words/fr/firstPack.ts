import type { WindowTranslation } from '../translation'

export const firstPack: WindowTranslation['firstPack'] = {
  title: 'Votre premier dossier, en une minute',
  lead: 'Sur un exemple, en le faisant. Rien ne peut se casser ici.',
  done: 'fait',
  steps: {
    paste: {
      title: 'Coller un texte',
      does: '{quotes, plural, one {# citation} other {# citations}} et {people, plural, one {# personne} other {# personnes}} y ont été trouvées.',
    },
    keep: {
      title: 'Retenir ce qui est juste',
      does: 'Appuyer sur K. Seul ce que vous retenez peut être imprimé.',
      doesNow:
        'Les mots de {speaker} sont exacts, et la source nomme l’orateur. Appuyer sur K. Seul ce que vous retenez peut être imprimé.',
    },
    speaker: { title: 'Choisir un orateur', does: 'Là où le texte en laisse deux, vous décidez.' },
    readers: {
      title: 'Regarder en chaque lecteur',
      does: 'Chef de délégation, délégation, partie adverse, presse.',
    },
    export: { title: 'Exporter', does: 'Le fichier est relu avant d’être à vous.' },
  },
  finished: 'Voilà un dossier. Le prochain commence par votre propre texte.',
  own: 'Commencer avec mon texte',
  close: 'Fermer',
  closing: 'ferme ceci. On le retrouve sous Aide, et l’exemple va à la corbeille quand vous voulez.',
}
