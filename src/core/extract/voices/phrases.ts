import { articles, honorifics, honorificsBehind, offices, officesBehind, particles } from './data/labels'

export const words = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`

export const beginning = new RegExp(
  `^(?:(?:the|el|la|o|a)\\s+)?(?:(?:${words(honorifics)})\\.?\\s+)+(?!(?:of|the|for)\\s)(?=\\p{L})`,
  'iu',
)
export const behindName = new RegExp(`(?<=\\S)${words(honorificsBehind)}$`, 'u')
export const office = new RegExp(
  `^(?:the\\s+|la\\s+|le\\s+|el\\s+|der\\s+|die\\s+)?(?:[\\p{L}-]+\\s+){0,2}${words(offices)}$`,
  'iu',
)
/** “M. LE PRÉSIDENT”: an office that is spoken to with an honorific, and no name. */
export const bareOffice = new RegExp(`^(?:the\\s+|la\\s+|le\\s+|el\\s+|der\\s+|die\\s+)?${words(offices)}$`, 'iu')
/** “The Minister for Roads”, “El señor ministro de Caminos”: an office, and behind a small word what it is for. */
export const officeInside = new RegExp(`(?:^|\\s)${words(offices)}\\s+(?:of|for|de|do|da|du|des|del|für)\\s`, 'iu')
const mostTokens = 7

/** Words that may all belong to a name: capitals, initials, particles; in letters without case a few signs. */
export const isNameLike = (said: string): boolean => {
  if (/\d/u.test(said)) return false
  if (!/\p{Lu}/u.test(said)) return /^[\p{L}\p{M}· -]{2,24}$/u.test(said) && !/\p{Ll}/u.test(said)
  const tokens = said.split(/\s+/u)
  return (
    tokens.length <= mostTokens &&
    tokens.every((token) => /^[\p{Lu}]/u.test(token) || known.particles.has(token.toLowerCase()))
  )
}

export const known = { particles: new Set(particles), articles: new Set(articles) }

/** “Anna Koch, Bundesministerin für Straßen”: behind a name what somebody is, and no clause. */
export const withoutOffice = (name: string): string => {
  const [, said = '', rest = ''] = /^([^,]{2,50}),\s+([^,]{2,80})$/u.exec(name) ?? []
  if (said === '') return name
  const isCapitals = /^(?:[\p{Lu}’'-]+\.?\s+)*[\p{Lu}’'-]{2,}$/u.test(said)
  return isCapitals || (isNameLike(said) && /\s/u.test(said) && officeBehind.test(rest)) ? said : name
}

const officeBehind = new RegExp(
  `^(?:[\\p{L}-]+\\s+){0,2}(?:${words([...offices, ...officesBehind])})(?![\\p{L}\\p{M}])`,
  'iu',
)
