import * as v from 'valibot'
import { Instant, TimeZone } from './common'
import { addedIn } from './fields/added'

/** On what terms words may be used, as agreed with the one who spoke them (domain page, "Release status"). */
export const ReleaseBasis = v.picklist([
  'on-record',
  'background',
  'deep-background',
  'off-record',
  'chatham-house',
  'embargoed',
  'as-prepared',
  'unknown',
])
export type ReleaseBasis = v.InferOutput<typeof ReleaseBasis>

/** In UTF-16 units. */
export const longestDescriptor = 300
export const longestOverride = 300

/**
 * `until` is the end of the embargo, and `zone` the place whose time it was agreed in (null: nobody has said); `descriptor`
 * is how a speaker on background may be called ("a senior official"). `override` is the reason for which the author, who was
 * in the room, opens the words to the principal and to nobody else; empty: they do not. New terms are set without it.
 */
export const Release = v.pipe(
  v.strictObject({
    basis: ReleaseBasis,
    until: v.nullable(Instant),
    zone: v.nullable(TimeZone),
    descriptor: v.pipe(v.string(), v.maxLength(longestDescriptor)),
    override: addedIn(6, v.pipe(v.string(), v.maxLength(longestOverride)), ''),
  }),
  v.readonly(),
)
export type Release = v.InferOutput<typeof Release>

export const onRecord: Release = { basis: 'on-record', until: null, zone: null, descriptor: '', override: '' }
export const releaseUnknown: Release = { basis: 'unknown', until: null, zone: null, descriptor: '', override: '' }

/** Who will read a pack. */
export const Audience = v.picklist(['principal', 'delegation', 'counterpart', 'press'])
export type Audience = v.InferOutput<typeof Audience>
