import type { WindowTranslation } from '../translation'

export const told: WindowTranslation['told'] = {
  things: {
    event: '{number, plural, one {événement} other {# événements}}',
    front: '{number, plural, one {page de synthèse} other {# pages de synthèse}}',
    background: '{number, plural, one {contexte} other {# contextes}}',
    approach: '{number, plural, one {notes d’entretien} other {# notes d’entretien}}',
    source: '{number, plural, one {source} other {# sources}}',
    person: '{number, plural, one {personne} other {# personnes}}',
    quote: '{number, plural, one {citation} other {# citations}}',
    message: '{number, plural, one {élément} other {# éléments}}',
    question: '{number, plural, one {question} other {# questions}}',
    objective: '{number, plural, one {objectif} other {# objectifs}} de l’autre partie',
    commitment: '{number, plural, one {engagement} other {# engagements}}',
    programme: '{number, plural, one {point du programme} other {# points du programme}}',
    document: '{number, plural, one {document} other {# documents}}',
    readout: '{number, plural, one {compte rendu} other {# comptes rendus}}',
    pack: '{number, plural, one {dossier} other {# dossiers}}',
  },
  standing: {
    kept: 'retenu : {things}',
    dropped: 'écarté : {things}',
    proposed: 'de nouveau à trancher : {things}',
  },
  cameIn: '{number, plural, one {# source arrivée} other {# sources arrivées}}',
  named: '{what} : « {name} »',
  field: '{thing} : {fields}',
  several: '{what} : {number}',
  terms: '{what} : {terms}{name, select, none {} other {, « {name} »}}',
  bases: {
    'on-record': 'attribuable',
    background: 'sans attribution nominative',
    'deep-background': 'ni citation, ni source',
    'off-record': 'confidentiel',
    'chatham-house': 'règle de Chatham House',
    embargoed: 'sous embargo',
    'as-prepared': 'texte préparé',
    unknown: 'inconnues',
  },
}

export const history: WindowTranslation['history'] = {
  title: 'Historique',
  number:
    '{number, plural, one {# étape} other {# étapes}} depuis {since}. Revenir ne perd rien : on peut avancer de nouveau, jusqu’à une autre décision.',
  here: 'vous êtes ici',
  hints: { look: 'regarder', goBack: 'y aller', forward: 'avancer' },
  steps: 'Étapes',
  start: 'Avant la première de ces étapes',
  now: 'maintenant',
  undone: 'annulé',
  empty: 'Rien n’a encore été décidé dans ce kit. Chaque décision figurera ici, et peut être reprise.',
  back: 'Revenu à : {what}.',
  forward: 'Avancé à : {what}.',
  atStart: 'Revenu avant la première étape.',
  close: 'Fermer',
}
