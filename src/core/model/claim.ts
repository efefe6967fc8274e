import * as v from 'valibot'
import { Line } from './common'
import { Anchor } from './anchor'

/** Why it is said though the source does not say it; printed nowhere, kept beside the quotation. */
const Reason = v.pipe(
  Line,
  v.check((reason) => reason.trim() !== '', 'A reason is needed'),
)

/**
 * What a person decided about who speaks, as they did it; what it is worth follows from the reading of the source (see
 * core/quote/attribution). `found`: as the reading found it. `shown`: these words of the source name the speaker, the reading
 * missed them. `by-hand`: the source is silent. `against`: the source names somebody else.
 */
const ClaimShape = v.pipe(
  v.variant('how', [
    v.strictObject({ how: v.literal('found') }),
    v.strictObject({ how: v.literal('shown'), naming: Anchor }),
    v.strictObject({ how: v.literal('by-hand'), reason: Reason }),
    v.strictObject({ how: v.literal('against'), reason: Reason }),
  ]),
  v.readonly(),
)
export type Claim = v.InferOutput<typeof ClaimShape>
/** Told to the compiler by its outcome: it lies too deep in a kit for it to follow. */
export const Claim: v.GenericSchema<unknown, Claim> = ClaimShape

export const asFound: Claim = { how: 'found' }
