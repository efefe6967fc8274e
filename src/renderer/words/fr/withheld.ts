import type { WindowTranslation } from '../translation'

export const withheld: WindowTranslation['withheld'] = {
  'deep-background': 'ni citation, ni source',
  'off-the-record': 'confidentielle, à ne pas publier',
  'author-only': 'confidentielle, pour le rédacteur seul',
  embargoed: 'sous embargo',
  'not-yet-delivered': 'pas encore prononcée',
  'release-unknown': 'conditions d’utilisation inconnues',
  'paraphrase-missing': 'seul le sens peut être donné, et aucune accroche ne le dit',
  'paraphrase-repeats': 'seul le sens peut être donné, et l’accroche répète les mots',
  'against-source': 'la source nomme un autre orateur',
  broken: 'ne figure plus ainsi dans la source',
  'names-participant': 'nomme un participant, sous la règle de Chatham House',
  'participant-hidden': 'l’orateur ne doit pas apparaître, sous la règle de Chatham House',
}
