import * as v from 'valibot'
import { Instant, Sha256 } from './common'
import { PackId } from './id'
import { Audience } from './release'

/**
 * A pack that left as a file: its version, the SHA-256 of what it says (worked out by the pack, not of the file's bytes),
 * when, and for whom. Kept when the pack is removed, so that a version number is never given twice.
 */
export const ExportedVersion = v.pipe(
  v.strictObject({
    packId: PackId,
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    sha256: Sha256,
    at: Instant,
    audience: Audience,
  }),
  v.readonly(),
)
export type ExportedVersion = v.InferOutput<typeof ExportedVersion>
