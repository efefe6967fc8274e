import type { WindowTranslation } from '../translation'

export const versions: WindowTranslation['versions'] = {
  newer: {
    label: 'Nouvelle version',
    chip: 'changée dans la nouvelle version',
    of: '« {title} » remplace la source de cette citation.',
    because: {
      'words-gone': 'Ces mots n’y figurent plus.',
      ambiguous: 'Ces mots y figurent plus d’une fois, et rien ne dit lesquels étaient visés.',
      rearranged: 'Les parties y figurent dans un autre ordre, ou séparées par autre chose.',
      'attribution-changed': 'Les mots sont là, mais peut-être dits par quelqu’un d’autre.',
      'edits-lost': 'Les mots sont là, mais les modifications déclarées ne leur conviennent plus.',
    },
    still: 'Elle dit les mêmes mots ; cette citation peut suivre.',
    nothing: 'Rien n’y ressemble.',
    compared: 'Anciens mots barrés, nouveaux soulignés',
    take: 'Prendre les nouveaux mots',
    follow: 'Passer à la nouvelle version',
    show: 'La lire là-bas',
    keepOld: 'Retenir (K) laisse les anciens mots, de l’ancienne source.',
    taken: 'Les nouveaux mots sont cités. Vérifier qui les dit.',
    superseded: {
      followed: '{number, plural, one {# citation suit} other {# citations suivent}} mot pour mot.',
      waiting:
        '{number, plural, one {# citation a changé et vous attend} other {# citations ont changé et vous attendent}} sous Citations.',
      nothing: 'Nouvelle version notée.',
    },
  },
  twin: {
    label: 'Nouvelle version ?',
    same: 'Identique à {share} % à « {title} ». Rien n’en est cité tant que vous n’avez pas dit ce que c’est.',
    nothingDiffers: 'Les mêmes mots en d’autres lignes.',
    more: '{number, plural, one {# autre endroit diffère} other {# autres endroits diffèrent}}',
    newer: 'Nouvelle version',
    two: 'Deux textes',
  },
  language: {
    label: 'Autre langue',
    field: 'Version linguistique de',
    none: 'Aucune autre source',
    proposal: '« {title} » paraît être le même texte dans une autre langue.',
    link: 'Les lier',
    linked: 'Liés comme versions linguistiques.',
    at: '{language}{first, plural, =0 {, titre} one { ¶{first}} other { ¶{first}}}',
    atSeveral: '{language} : ¶{first}–{last}',
    aligned: 'paragraphes mis en regard d’après chiffres, noms et longueur : comparer avant de s’y fier',
    missing: 'Rien dans « {title} » ne répond à ces mots.',
    differing: 'Des chiffres diffèrent : {here} ici, {there} là-bas.',
    noFigures: 'aucun',
    open: 'Ouvrir {title}',
  },
}
