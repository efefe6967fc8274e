import * as v from 'valibot'
import { Span, listOf } from './common'

/** Why something was proposed: the rule that fired, the words it fired on, and how sure it is (0 to 1). */
export const Evidence = v.pipe(
  v.strictObject({
    rule: v.pipe(v.string(), v.maxLength(120)),
    spans: listOf(Span),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  v.readonly(),
)
export type Evidence = v.InferOutput<typeof Evidence>

/** What a proposal's confidence must reach to be kept without a human reading it, by one command or on the command line. */
export const sureEnough = 0.8

/** A proposal waits for the human; only what was kept may enter a pack. */
export const Standing = v.picklist(['proposed', 'kept', 'dropped'])
export type Standing = v.InferOutput<typeof Standing>
