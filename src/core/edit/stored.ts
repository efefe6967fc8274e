import * as v from 'valibot'
import { Kit, listOf } from '../model'
import { Edit } from './edit'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What is stored of a kit: where it began and what was decided since, so that undo outlives a restart. The kit between is
 * worked out again, never kept twice. This is the shape that the schema version of a kit file counts.
 */
export const StoredHistory = v.pipe(
  v.strictObject({
    base: Kit,
    /** `at` is milliseconds since 1970. */
    steps: listOf(v.pipe(v.strictObject({ edit: Edit, at: v.number() }), v.readonly())),
    /** How many of the steps, from the end, are undone. */
    undone: Count,
  }),
  v.check((stored) => stored.undone <= stored.steps.length, 'No more steps can be undone than were made'),
  v.readonly(),
)
export type StoredHistory = v.InferOutput<typeof StoredHistory>
