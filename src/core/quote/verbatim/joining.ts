import { type Quote, type Result, type Source, failure, success } from '#core/model'
import { areTheSame } from '#core/model'
import { utteranceAt } from './utterance'

export type JoinProblem =
  | 'other-source'
  | 'other-speaker'
  /** Nobody is named as the speaker of one of them: they could be two. */
  | 'speaker-unknown'
  | 'other-kind'
  /** They overlap. */
  | 'overlaps'
  /** The source does not give them as one utterance. */
  | 'two-utterances'

/**
 * Whether two quotations may be read as one with points between: one source, one named speaker or joint group, and one
 * utterance as the source was read. Two speakers never. The order of the two does not matter.
 */
const maySplice = (one: Quote, other: Quote, source: Source): JoinProblem | null => {
  if (one.sourceId !== other.sourceId || one.sourceId !== source.id) return 'other-source'
  if (one.speakerIds.length === 0 || other.speakerIds.length === 0) return 'speaker-unknown'
  if (!areTheSame(one.speakerIds, other.speakerIds)) return 'other-speaker'
  if (one.kind === 'indirect' || other.kind === 'indirect') return 'other-kind'
  const [first, second] = startOf(one) <= startOf(other) ? [one, other] : [other, one]
  if (startOf(second) < endOf(first)) return 'overlaps'
  return utteranceAt(source, [...first.anchors, ...second.anchors]) === null ? 'two-utterances' : null
}

/**
 * The two as one quotation: the stretches and edits of both in the order of the source; everything else is the first
 * one's.
 */
export const joined = (one: Quote, other: Quote, source: Source): Result<Quote, JoinProblem> => {
  const problem = maySplice(one, other, source)
  if (problem !== null) return failure(problem)
  const anchors = [...one.anchors, ...other.anchors].toSorted((left, right) => left.start - right.start)
  return success({ ...one, anchors, edits: [...one.edits, ...other.edits] })
}

const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0
const endOf = (quote: Quote): number => quote.anchors.at(-1)?.end ?? 0
