import * as v from 'valibot'
import { Line, Span, listOf } from './common'

/**
 * How far a proposal may be trusted unread. `sure`: it may be kept without a human reading it. `unproven`: too few texts
 * in its language have been checked for anything in it to be sure.
 */
const Trust = v.picklist(['sure', 'check', 'unproven'])

/** What decided, by the names of features (core/extract/candidates/features). */
const Reasons = listOf(v.pipe(v.string(), v.maxLength(60)))

/**
 * Why something was proposed: the rule that fired by its id, the words it fired on, how likely it is to be right (0 to 1),
 * and what decided between the chosen speaker and the best rival. What kits of earlier versions do not say is left open.
 */
export const Evidence = v.pipe(
  v.strictObject({
    rule: v.pipe(v.string(), v.maxLength(120)),
    spans: listOf(Span),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    trust: v.optional(Trust, 'check'),
    reasons: v.optional(Reasons, []),
    /** The next best, by name; an empty name for nobody. Null where there was no other. */
    rival: v.optional(v.nullable(v.pipe(v.strictObject({ name: Line, reasons: Reasons }), v.readonly())), null),
  }),
  v.readonly(),
)
export type Evidence = v.InferOutput<typeof Evidence>

/** A proposal waits for the human; only what was kept may enter a pack. */
export const Standing = v.picklist(['proposed', 'kept', 'dropped'])
export type Standing = v.InferOutput<typeof Standing>
