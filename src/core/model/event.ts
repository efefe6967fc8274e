import * as v from 'valibot'
import { Day, Line, TimeZone, WallTime } from './common'
import { Marking } from './marking'

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
    marking: Marking,
  }),
  v.readonly(),
)
export type Event = v.InferOutput<typeof Event>
