import type { Audience } from '../release'

/**
 * What a pack is called that nobody named, as the kit stores it: a pack is found by it on the command line in whatever
 * language it prints. What prints is the same title in the language of the pack.
 */
export const standardTitles: Readonly<Record<Audience, string>> = {
  principal: 'Principal’s pack',
  delegation: 'Delegation pack',
  counterpart: 'Counterpart pack',
  press: 'Press pack',
}
