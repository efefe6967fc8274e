import * as v from 'valibot'

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * Words in a source, found again by what they are, not only by where they were (W3C text-quote and text-position
 * selectors). `exact` are the words themselves; `prefix` and `suffix` up to 32 characters around them.
 */
export const Anchor = v.pipe(
  v.strictObject({
    start: Offset,
    end: Offset,
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.pipe(v.string(), v.maxLength(64)),
    suffix: v.pipe(v.string(), v.maxLength(64)),
  }),
  v.readonly(),
)
export type Anchor = v.InferOutput<typeof Anchor>
