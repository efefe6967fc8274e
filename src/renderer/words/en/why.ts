import type { FeatureId } from '#core/extract/candidates/features'
import type { ClauseRule, ReferenceRule } from '#core/extract/candidates/rules'
import { reasons } from '#core/words/en/reasons'

/** Every rule and every feature has its words. */
interface Complete {
  readonly clauses: Readonly<Record<ClauseRule, string>>
  readonly references: Readonly<Record<ReferenceRule, string>>
  readonly features: Readonly<Record<FeatureId, string>>
}

/** Why a quotation is proposed as somebody’s. */
export const why = {
  title: 'Why',
  byHand: 'Selected by hand in the source.',
  names: 'The source names {names} for these words.',
  silent: 'The source names nobody for these words.',
  shown: 'You showed who speaks:',
  setByHand: 'Set by hand: {reason}',
  setAgainst: 'Set against it: {reason}',
  notGiven: 'no reason was given',
  namedNobody: 'You named nobody.',
  ...(reasons satisfies Complete),
  chance: { sure: 'sure', likely: 'likely', check: 'please check' },
  unproven: 'Too few texts in this language have been checked for anything in it to be kept unread.',
  decided: 'What decided: {reasons}.',
  rival: 'Next best: {name}.',
  rivalBecause: 'Next best: {name} ({reasons}).',
  nobody: 'nobody named',
} as const
