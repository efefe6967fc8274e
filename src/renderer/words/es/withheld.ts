import type { WindowTranslation } from '../translation'

export const withheld: WindowTranslation['withheld'] = {
  'deep-background': 'sin cita ni fuente',
  'off-the-record': 'confidencial',
  'author-only': 'confidencial, solo para el autor',
  embargoed: 'bajo embargo',
  'not-yet-delivered': 'aún no pronunciado',
  'release-unknown': 'condiciones de uso desconocidas',
  'paraphrase-missing': 'solo puede darse el sentido, y ningún titular lo dice',
  'paraphrase-repeats': 'solo puede darse el sentido, y el titular repite las palabras',
  'against-source': 'la fuente nombra a otro orador',
  broken: 'ya no figura así en la fuente',
  'names-participant': 'nombran a un participante, regla de Chatham House',
  'participant-hidden': 'el orador no debe verse, regla de Chatham House',
}
