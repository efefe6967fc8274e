import * as v from 'valibot'
import { Day, Line, Prose, listOf } from './common'
import { addedIn } from './fields/added'
import { blankOf } from './fields/blank'
import { PersonId } from './id'
import { Audience } from './release'

/** Whether something that was prepared came up at the meeting; `unknown`: nobody has said. */
const Raised = v.picklist(['unknown', 'raised', 'not-raised'])
export type Raised = v.InferOutput<typeof Raised>

/**
 * What came of a point or an answer at the meeting: whether it was raised, and what was said or agreed, in the desk's own words.
 * Both are told to `outcomeFor` and to every reader nearer to the author, whoever the point may be said to.
 */
export const outcomeFields = {
  raised: addedIn(19, Raised, 'unknown'),
  outcome: addedIn(19, Prose, ''),
  outcomeFor: addedIn(19, Audience, 'principal'),
}

/** What a point or an answer has that has been at no meeting. */
export const noOutcome = { raised: 'unknown', outcome: '', outcomeFor: 'principal' } as const

/**
 * The record of a meeting that was held, beside what came of each point: who met, what it was in short, what follows. What was
 * promised stands among the commitments.
 */
export const Readout = v.pipe(
  v.strictObject({
    /** null: the day of the event. */
    day: v.nullable(Day),
    presentIds: listOf(PersonId),
    /** Who else was there and has no entry. */
    alsoPresent: Line,
    summary: Prose,
    nextSteps: Prose,
    /** That audience, and every one nearer to the author. */
    readBy: Audience,
  }),
  v.readonly(),
)
export type Readout = v.InferOutput<typeof Readout>

export const blankReadout: Readout = blankOf(Readout, { readBy: 'principal' })
