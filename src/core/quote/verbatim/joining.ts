import { type Quote, type Result, type Source, failure, success } from '#core/model'
import { areTheSame } from '#core/model'
import { isReportingClause } from './reportingClause'

export type JoinProblem =
  | 'other-source'
  | 'other-speaker'
  /** Nobody is named as the speaker of one of them: they could be two. */
  | 'speaker-unknown'
  | 'other-kind'
  /** They overlap. */
  | 'overlaps'
  /** Somebody else is quoted between them. */
  | 'another-voice-between'
  /** More than a reporting clause stands between them: they are two utterances. */
  | 'narration-between'

/**
 * Whether two quotations may be read as one with points between: both from one utterance of one speaker, which means
 * one source, one named speaker, nobody else's words between them, and no more than a reporting clause. Two speakers
 * never. `others` are the quotations of the kit; the order of the two does not matter.
 */
export const maySplice = (one: Quote, other: Quote, source: Source, others: readonly Quote[]): JoinProblem | null => {
  if (one.sourceId !== other.sourceId || one.sourceId !== source.id) return 'other-source'
  if (one.speakerIds.length === 0 || other.speakerIds.length === 0) return 'speaker-unknown'
  if (!areTheSame(one.speakerIds, other.speakerIds)) return 'other-speaker'
  if (one.kind === 'indirect' || other.kind === 'indirect') return 'other-kind'
  const [first, second] = startOf(one) <= startOf(other) ? [one, other] : [other, one]
  const between = { start: endOf(first), end: startOf(second) }
  if (between.end < between.start) return 'overlaps'
  if (others.some((quote) => isVoiceBetween(quote, source, first, between))) return 'another-voice-between'
  const signs = [first.cue, first.speakerMention, second.cue, second.speakerMention]
  return isReportingClause(source.text, between, signs) ? null : 'narration-between'
}

/**
 * The two as one quotation: the stretches and edits of both in the order of the source; everything else is the first
 * one's.
 */
export const joined = (
  one: Quote,
  other: Quote,
  source: Source,
  others: readonly Quote[],
): Result<Quote, JoinProblem> => {
  const problem = maySplice(one, other, source, others)
  if (problem !== null) return failure(problem)
  const anchors = [...one.anchors, ...other.anchors].toSorted((left, right) => left.start - right.start)
  return success({ ...one, anchors, edits: [...one.edits, ...other.edits] })
}

const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0
const endOf = (quote: Quote): number => quote.anchors.at(-1)?.end ?? 0

const isVoiceBetween = (
  quote: Quote,
  source: Source,
  first: Quote,
  between: { readonly start: number; readonly end: number },
): boolean =>
  quote.sourceId === source.id &&
  quote.standing !== 'dropped' &&
  !areTheSame(quote.speakerIds, first.speakerIds) &&
  quote.anchors.some((anchor) => anchor.start < between.end && anchor.end > between.start)
