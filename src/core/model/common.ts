import * as v from 'valibot'

/** Longest line of text a person types into one field, in UTF-16 units. Longer input is refused, never cut. */
export const longestLine = 2_000
export const Line = v.pipe(v.string(), v.maxLength(longestLine))
/** Longest free text (notes, answers), in UTF-16 units. */
export const longestProse = 200_000
export const Prose = v.pipe(v.string(), v.maxLength(longestProse))
/** A few lines, written one under the other. */
export const Lines = v.pipe(v.array(Line), v.maxLength(5), v.readonly())
/** A list of names: more would be no distribution list. */
export const mostNames = 99
export const Names = v.pipe(v.array(Line), v.maxLength(mostNames), v.readonly())
/** A calendar day, `2025-03-07`. */
export const Day = v.pipe(v.string(), v.isoDate())
export type Day = v.InferOutput<typeof Day>
/** A moment in universal time, `2025-03-07T09:30:00.000Z`. */
export const Instant = v.pipe(v.string(), v.isoTimestamp())
export type Instant = v.InferOutput<typeof Instant>
/** A wall-clock time at the place of the event, `09:30`. */
export const WallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** A zone by its IANA name, `Asia/Almaty`. */
export const TimeZone = v.pipe(v.string(), v.maxLength(60))
export type TimeZone = v.InferOutput<typeof TimeZone>
/** A BCP 47 language tag: `en`, `kk`, `kk-Latn`. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
export type LanguageTag = v.InferOutput<typeof LanguageTag>
/** SHA-256 in lower-case hexadecimal. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
export type Sha256 = v.InferOutput<typeof Sha256>
/** A place in a source text: UTF-16 offsets, end exclusive. */
export const Span = v.pipe(
  v.strictObject({
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.check((span) => span.start < span.end, 'A span needs at least one character'),
  v.readonly(),
)
export type Span = v.InferOutput<typeof Span>

export const listOf = <Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.readonly())
