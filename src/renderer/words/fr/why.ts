import type { WindowTranslation } from '../translation'
import { reasons } from './reasons'

export const why: WindowTranslation['why'] = {
  title: 'Pourquoi',
  byHand: 'Sélectionnée à la main dans la source.',
  names: 'La source nomme {names} pour ces mots.',
  silent: 'La source ne nomme personne pour ces mots.',
  shown: 'Vous avez montré qui parle :',
  setByHand: 'Indiqué à la main : {reason}',
  setAgainst: 'Indiqué contre elle : {reason}',
  notGiven: 'aucun motif n’a été donné',
  namedNobody: 'Vous n’avez nommé personne.',
  ...reasons,
  chance: { sure: 'sûr', likely: 'probable', check: 'à vérifier' },
  unproven: 'Trop peu de textes en cette langue ont été vérifiés pour que quoi que ce soit y soit retenu sans lecture.',
  decided: 'Ce qui a décidé : {reasons}.',
  rival: 'Ensuite : {name}.',
  rivalBecause: 'Ensuite : {name} ({reasons}).',
  nobody: 'personne de nommé',
}
