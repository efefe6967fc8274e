import { sentences } from '#core/text/sentences'

/**
 * Whether nothing but "who says it" stands between two stretches: marks and white space only, or one clause, in one
 * line, that holds one of the given words (the reporting verb, or how the text calls the speaker).
 */
export const isReportingClause = (
  text: string,
  between: { readonly start: number; readonly end: number },
  signs: readonly string[],
): boolean => {
  const clause = text.slice(between.start, between.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(clause)) return true
  const hasSign = signs.some((sign) => sign !== '' && clause.includes(sign))
  return hasSign && !clause.includes('\n') && sentences(clause).length === 1
}
