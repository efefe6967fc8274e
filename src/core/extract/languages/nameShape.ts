/** By its value the signs that have it, in one row: how much likelier a sign is in a name than elsewhere, as a rounded logarithm. */
export type SignValues = Readonly<Record<string, string>>

/** What was learned of names in a writing without spaces (`scripts/learn/signNames.mjs`); weights in thousandths. */
export interface NameShape {
  readonly surname: SignValues
  readonly middle: SignValues
  readonly last: SignValues
  readonly sound: SignValues
  readonly weights: Readonly<Record<string, number>>
}
