import * as v from 'valibot'
import { Instant, Line, Sha256, listOf } from './common'
import { addedIn } from './fields/added'
import { PackId, QuoteId } from './id'
import { SectionKind } from './pack'
import { Audience } from './release'

/** Something that stood in a file, so that a later one can say what has changed. */
export const ExportedItem = v.pipe(
  v.strictObject({
    /** The section in which it stood. */
    section: SectionKind,
    /** The thing of the kit, or the field of its event, its front sheet or its background. */
    id: Line,
    /** Its place among those of its section, from 1. */
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** The first 16 hexadecimal digits of the SHA-256 of what it said. */
    mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  }),
  v.readonly(),
)
export type ExportedItem = v.InferOutput<typeof ExportedItem>

/** A quotation whose words stood in a file, and a mark of what it said then: 16 hexadecimal digits of a SHA-256. */
const ExportedQuote = v.pipe(
  v.strictObject({ id: QuoteId, mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
  v.readonly(),
)
export type ExportedQuote = v.InferOutput<typeof ExportedQuote>

/** One of several copies of a file: its number, of how many, and who gets it. */
export const NumberedCopy = v.pipe(
  v.strictObject({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    of: v.pipe(v.number(), v.integer(), v.minValue(1)),
    name: Line,
  }),
  v.readonly(),
)
export type NumberedCopy = v.InferOutput<typeof NumberedCopy>

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
    /** Empty for files that left before this was kept. */
    items: addedIn(7, listOf(ExportedItem), []),
    /** Never forgotten; of copies of one version with the first. Empty for files that left before this was kept. */
    quotes: addedIn(17, listOf(ExportedQuote), []),
    /** Null: the file had no number of its own. */
    copy: addedIn(11, v.nullable(NumberedCopy), null),
  }),
  v.readonly(),
)
export type ExportedVersion = v.InferOutput<typeof ExportedVersion>

/** Of a pack so many versions are remembered thing by thing: what left before them is amended no more. */
const remembered = 3

/**
 * The list with one more; older files of the same pack and reader keep their number and forget their things. Copies of one
 * version say the same: it is remembered with the first of them.
 */
export const withExport = (
  exports: readonly ExportedVersion[],
  exported: ExportedVersion,
): readonly ExportedVersion[] => {
  const isSame = (one: ExportedVersion): boolean =>
    one.packId === exported.packId && one.audience === exported.audience && one.items.length > 0
  const isTold = exports.some((one) => isSame(one) && one.version === exported.version)
  const all = [...exports, isTold ? { ...exported, items: [], quotes: [] } : exported]
  const kept = new Set(all.filter(isSame).slice(-remembered))
  return all.map((one) => (isSame(one) && !kept.has(one) ? { ...one, items: [] } : one))
}
