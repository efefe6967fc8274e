import type { WindowTranslation } from '../translation'

export const disk: WindowTranslation['disk'] = {
  reasons: {
    'disk.full': 'disque plein',
    'disk.readOnly': 'disque en lecture seule',
    'kit.gone': 'répertoire absent',
    'kit.takenOver': 'ouvert ailleurs',
    'kit.split': 'poursuivi ailleurs',
    other: 'le disque refuse',
  },
  waiting: '{changes, plural, one {# modification} other {# modifications}} en attente : {reason}',
  triesAgain: 'nouvel essai dans {seconds} s',
  tryingAgain: 'nouvel essai',
  cameBack:
    '{changes, plural, one {La modification en attente est enregistrée} other {Les # modifications en attente sont enregistrées}}',
  field: 'Saisi, pas encore sur le disque. Poursuivez : c’est gardé, et tenté de nouveau.',
  saveCopy: 'Enregistrer une copie…',
  copied: 'Une copie du kit entier a été écrite.',
  secondKept: 'L’autre version est dans la bibliothèque comme second kit.',
  readOnly: 'Ouvert en lecture',
  closing: {
    title:
      '{changes, plural, one {# modification n’est pas sur le disque} other {# modifications ne sont pas sur le disque}}',
    because: {
      'disk.full': 'Le disque de la bibliothèque est plein.',
      'disk.readOnly': 'Le disque de la bibliothèque n’accepte aucune modification : il est en lecture seule.',
      'kit.gone': 'Le répertoire du kit est absent.',
      'kit.takenOver': 'Une autre session a ouvert le kit.',
      'kit.split': 'Le kit a été poursuivi ailleurs.',
      other: 'Le disque de la bibliothèque les refuse.',
    },
    copy: 'Enregistrer une copie et fermer',
    copyDetail: 'Un fichier de kit entier, à l’endroit de votre choix',
    again: 'Essayer de nouveau',
    againDetail: 'En cas d’échec, rien n’est perdu',
    stay: 'Rester',
  },
  outside: {
    title: 'Deux versions de ce kit. Les deux sont gardées.',
    detail:
      'Un autre programme a écrit le fichier du kit à {time}. {number, plural, =-1 {Ce qu’il a écrit est gardé à côté du vôtre.} =0 {Rien ne diffère.} one {# endroit diffère.} other {# endroits diffèrent.}}',
    compare: 'Comparer',
    compareDetail: 'Voir champ par champ ce qui diffère',
    mine: 'Garder la mienne ici, la leur comme second kit',
    theirs: 'Ouvrir la leur, la mienne reste telle quelle',
    later: 'Plus tard',
    laterDetail: 'Les deux restent dans le répertoire du kit',
    none: 'Les deux versions disent la même chose.',
    differ: '{number, plural, one {# endroit diffère} other {# endroits diffèrent}}.',
    here: 'Ici',
    there: 'Là-bas',
    missing: 'n’y figure pas',
  },
  takenIn: {
    done: 'Le kit est dans la bibliothèque.',
    same: 'Ce kit est déjà dans la bibliothèque. Rien ne diffère.',
    title: 'Deux versions de « {name} ». Les deux sont gardées.',
    detail:
      'Le fichier diffère du kit de la bibliothèque à {number, plural, one {# endroit} other {# endroits}}. Il est à côté, comme kit à part.',
    compare: 'Comparer',
    compareDetail: 'Voir champ par champ ce qui diffère',
    known: 'Ouvrir celui qui était dans la bibliothèque',
    stay: 'Rester sur celui du fichier',
  },
  inUse: {
    title: '« {name} » est ouvert ailleurs',
    detail:
      'Sur « {host} », depuis {time}. Dernier signe de vie {minutes, plural, =0 {à l’instant} one {il y a # minute} other {il y a # minutes}}.',
    look: 'Ouvrir en lecture',
    lookDetail: 'Rien ne peut être modifié ; l’export fonctionne',
    copy: 'Travailler dans une copie',
    copyDetail: 'Un second kit à côté ; les deux pourront être comparés',
    anyway: 'Ouvrir quand même',
    anywayDetail: 'S’il écrit encore là-bas, ses modifications restent dans sa fenêtre ; les deux sont gardées',
    leave: 'Laisser',
  },
  damaged: {
    title: 'Le dernier état de « {name} » ne peut être lu',
    detail: 'Tous les fichiers ont été laissés tels quels. Une copie plus ancienne est peut-être entière.',
    older: 'Ouvrir la copie entière la plus récente',
    olderDetail: 'Ce qui a été modifié ensuite manque ; les fichiers endommagés sont mis de côté, non supprimés',
    leave: 'Laisser',
  },
  split: {
    title: '« {name} » a été poursuivi ailleurs',
    detail:
      'Pendant que des modifications attendaient dans cette fenêtre, un autre programme a modifié le kit. Les deux versions sont gardées.',
    mine: 'Garder la mienne comme second kit',
    mineDetail: 'Avec tout ce qui attend',
    copy: 'Enregistrer une copie de la mienne',
    leave: 'Plus tard',
  },
  recovered: {
    whole: 'Ouvert depuis une copie. Rien ne manque.',
    older: 'Ouvert depuis une copie plus ancienne. Des modifications ultérieures peuvent manquer.',
    next: '{since, plural, =0 {Un fichier du kit était endommagé} one {Un fichier du kit était endommagé ; son journal a rendu # modification} other {Un fichier du kit était endommagé ; son journal a rendu # modifications}}. Il a été mis de côté, non supprimé.',
  },
}
