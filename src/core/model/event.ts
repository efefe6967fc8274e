import * as v from 'valibot'
import { Day, Line, TimeZone, WallTime, listOf } from './common'
import { addedIn } from './fields/added'
import { Marking } from './marking'

/** Capitals at the head of a text that no scheme knows, and what a person said of them: a marking, or words like others. */
const AnsweredCapitals = v.pipe(v.strictObject({ label: Line, isMarking: v.boolean() }), v.readonly())
export type AnsweredCapitals = v.InferOutput<typeof AnsweredCapitals>

/** What the briefing is for. Everything but the title may be unknown; what is unknown is printed as not given. */
export const Event = v.pipe(
  v.strictObject({
    title: Line,
    place: Line,
    startDay: v.nullable(Day),
    startTime: v.nullable(WallTime),
    endDay: v.nullable(Day),
    endTime: v.nullable(WallTime),
    /** null when nobody has said. */
    timeZone: v.nullable(TimeZone),
    host: Line,
    reference: Line,
    preparedFor: Line,
    preparedBy: Line,
    /** The house that answers for the briefing, as its cover names it. */
    ministry: addedIn(9, Line, ''),
    marking: Marking,
    /** Asked about once, for every text of the kit. */
    capitals: addedIn(6, listOf(AnsweredCapitals), []),
  }),
  v.readonly(),
)
export type Event = v.InferOutput<typeof Event>
