import { type Person, fullName } from '../model'
import type { Patch } from './patch'

/**
 * The printed name follows its two parts for as long as nobody has written it otherwise. Decided here, on the person as
 * they are when the decision arrives: two fields typed one after the other are two decisions, and the second may have been
 * made before the first was answered.
 */
export const withPrintedName = (before: Person, patch: Patch<Person>): Patch<Person> => {
  const isOfParts = 'givenName' in patch || 'familyName' in patch
  if (!isOfParts || 'printedName' in patch || before.kind !== 'person') return patch
  if (before.printedName !== fullName(before)) return patch
  return {
    ...patch,
    printedName: fullName({
      givenName: patch.givenName ?? before.givenName,
      familyName: patch.familyName ?? before.familyName,
    }),
  }
}
