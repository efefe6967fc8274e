import type { FeatureId } from '#core/extract/candidates/features'
import type { RuleId } from '#core/extract/candidates/rules'
import type { Entity } from '#core/extract/entities/entities'

/** Who may have said it: one person or body, several who speak jointly (in the order of the text), or nobody named. */
export type Speaker = readonly Entity[]

/** Nobody whom the text names. */
export const nobody: Speaker = []

/** One value of one feature. Yes is 1; what is no is left out. */
export type FeatureValue = readonly [feature: FeatureId, value: number]

/** One possible speaker of one quotation, with everything that speaks for and against. */
export interface Candidate {
  /** Empty for nobody. */
  readonly speaker: Speaker
  readonly rule: RuleId
  /** The words that point to the speaker and the words that report. Token numbers, end exclusive. */
  readonly mention: Tokens | null
  readonly cue: Tokens | null
  readonly features: readonly FeatureValue[]
}

/** A range of tokens, end exclusive. */
export interface Tokens {
  readonly first: number
  readonly last: number
}

/** A candidate with its probability; the probabilities of one quotation add up to one. */
export interface Ranked {
  readonly candidate: Candidate
  readonly probability: number
}
