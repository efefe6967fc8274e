import type { WindowTranslation } from '../translation'
import { reasons } from './reasons'

export const why: WindowTranslation['why'] = {
  title: 'Por qué',
  byHand: 'Seleccionada a mano en la fuente.',
  names: 'La fuente nombra a {names} para estas palabras.',
  silent: 'La fuente no nombra a nadie para estas palabras.',
  shown: 'Usted señaló quién habla:',
  setByHand: 'Indicado a mano: {reason}',
  setAgainst: 'Indicado en contra de ella: {reason}',
  notGiven: 'no se dio ningún motivo',
  namedNobody: 'Usted no nombró a nadie.',
  ...reasons,
  chance: { sure: 'seguro', likely: 'probable', check: 'por verificar' },
  unproven: 'Se han verificado demasiado pocos textos en este idioma para que algo en él se conserve sin leerlo.',
  decided: 'Lo que decidió: {reasons}.',
  rival: 'Siguiente opción: {name}.',
  rivalBecause: 'Siguiente opción: {name} ({reasons}).',
  nobody: 'nadie nombrado',
}
