/**
 * Every rule that may propose a speaker, by its id: how the reporting words stand to the quotation, then how the phrase
 * beside them leads to somebody. Ids are stored and tested, so they are never renamed lightly; what a reader sees of a rule
 * stands in the message files.
 */
export const clauseRules = [
  'verb-colon-before',
  'verb-right-before',
  'verb-comma-before',
  'verb-earlier',
  'colon-before',
  'view-before',
  'relay-before',
  'verb-after',
  'verb-right-after',
  'verb-later',
  'participle-after',
  'source-after',
  'relay-after',
  'clause-inside',
  'sentence-after',
  'free-standing',
  'no-clause',
] as const

export const referenceRules = [
  'name',
  'organisation',
  'office-same',
  'office-shared',
  'body-meant',
  'office-last',
  'office-only',
  'office-colon',
  'office-later',
  'repeated',
  'pronoun',
  'they',
  'turn',
  'issuer',
  'relayed',
  'omitted',
  'running',
  'beside',
  'earlier',
  'group',
  'unnamed',
  'nobody',
] as const

/** How the reporting words stand to the quoted words. */
export type ClauseRule = (typeof clauseRules)[number]

/** How the phrase beside them, or its absence, leads to somebody. */
export type ReferenceRule = (typeof referenceRules)[number]

/** `verb-after:pronoun` */
export type RuleId = `${ClauseRule}:${ReferenceRule}`

/** What a rule’s id says of the reporting words. */
export const clauseOf = (rule: RuleId): ClauseRule => rule.split(':', 1)[0] as ClauseRule
