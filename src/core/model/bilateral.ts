import * as v from 'valibot'
import { Day, Line, Lines, Prose, listOf } from './common'
import { blankOf } from './fields/blank'
import { CommitmentId, ObjectiveId, QuoteId } from './id'
import { Audience } from './release'

/** Readers on our side of the table. What is for them alone cannot be given to anybody else. */
export const OurSide = v.picklist(['principal', 'delegation'])
export type OurSide = v.InferOutput<typeof OurSide>

/**
 * Something that the other side wants, as the desk reads it, and what we answer (the paper of a bilateral meeting: their
 * objectives, our response). `quoteIds`: the words it is read from.
 */
export const Objective = v.pipe(
  v.strictObject({
    id: ObjectiveId,
    text: Prose,
    response: Prose,
    readBy: OurSide,
    quoteIds: listOf(QuoteId),
  }),
  v.readonly(),
)
export type Objective = v.InferOutput<typeof Objective>

export const blankObjective = (id: ObjectiveId): Objective => blankOf(Objective, { id, readBy: 'principal' })

/** How we go about a meeting: what we do at the table, and what is said of it afterwards; each with who may read it. */
export const Approach = v.pipe(
  v.strictObject({
    tactics: Lines,
    tacticsFor: OurSide,
    pressLine: Prose,
    pressLineFor: Audience,
    /** What is said when the press asks for more than the line. */
    ifAsked: Prose,
    ifAskedFor: Audience,
    noteTaker: Line,
    noteTakerFor: OurSide,
  }),
  v.readonly(),
)
export type Approach = v.InferOutput<typeof Approach>

export const blankApproach: Approach = blankOf(Approach, {
  tacticsFor: 'principal',
  pressLineFor: 'principal',
  ifAskedFor: 'principal',
  noteTakerFor: 'principal',
})

const CommitmentSide = v.picklist(['ours', 'theirs', 'both'])
const CommitmentState = v.picklist(['open', 'ready', 'done', 'withdrawn'])

/** What was promised between two sides: by whom, when, until when, and how it stands. */
export const Commitment = v.pipe(
  v.strictObject({
    id: CommitmentId,
    text: Prose,
    by: CommitmentSide,
    /** Who sees to it. */
    owner: Line,
    made: v.nullable(Day),
    due: v.nullable(Day),
    state: CommitmentState,
    /** That audience, and every one nearer to the author. */
    readBy: Audience,
  }),
  v.readonly(),
)
export type Commitment = v.InferOutput<typeof Commitment>

export const blankCommitment = (id: CommitmentId): Commitment =>
  blankOf(Commitment, { id, by: 'ours', state: 'open', readBy: 'principal' })

/** Promised, and not yet kept. */
export const isOpen = ({ state }: Pick<Commitment, 'state'>): boolean => state === 'open' || state === 'ready'

/** Its day has passed. */
export const isOverdue = ({ due, state }: Pick<Commitment, 'due' | 'state'>, today: Day): boolean =>
  due !== null && due < today && isOpen({ state })
