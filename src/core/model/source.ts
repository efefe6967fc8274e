import * as v from 'valibot'
import { Arrival, plainArrival } from './arrival'
import { addedIn } from './fields/added'
import { Day, Instant, LanguageTag, Line, Sha256 } from './common'
import { blankOf } from './fields/blank'
import { SourceId } from './id'
import { Reading, unread } from './reading'

export const SourceKind = v.picklist([
  'press-release',
  'speech',
  'transcript',
  'article',
  'interview',
  'statement',
  'note',
  'other',
])
export type SourceKind = v.InferOutput<typeof SourceKind>

/** How near the words are to what was said; printed after the attribution. */
export const Origin = v.picklist(['verbatim', 'near-verbatim', 'unofficial-translation', 'as-prepared'])
export type Origin = v.InferOutput<typeof Origin>

/**
 * A text as it was received. `raw` and `text` never change: a correction is a new source that supersedes this one.
 * `raw` is what came in (decoded), `text` is the clean form that quotations are anchored in (see core/text/clean), with
 * the mends of its `arrival` carried out (core/text/mending).
 * `reading` is what was found in it: by the extraction, and by a person in notes without marks.
 * `sha256` is taken over the UTF-8 bytes of `text`. What the text does not say is null: it is flagged, never invented.
 */
export const Source = v.pipe(
  v.strictObject({
    id: SourceId,
    title: Line,
    kind: SourceKind,
    origin: Origin,
    publisher: v.nullable(Line),
    date: v.nullable(Day),
    address: v.nullable(Line),
    language: LanguageTag,
    /** Name of the file it came from; null when it was pasted. */
    fileName: v.nullable(Line),
    received: Instant,
    raw: v.pipe(v.string(), v.maxLength(12_000_000)),
    text: v.pipe(v.string(), v.maxLength(12_000_000)),
    sha256: Sha256,
    arrival: addedIn(3, Arrival, plainArrival),
    reading: Reading,
    /** The source that this one corrects or replaces. */
    supersedes: v.nullable(SourceId),
    /** The source that this one says in another language. */
    versionOf: v.nullable(SourceId),
  }),
  v.readonly(),
)
export type Source = v.InferOutput<typeof Source>

/** A text of which nothing is known but its words, and which nobody has read. */
export const blankSource = (
  id: SourceId,
  received: Instant,
  { text, raw = text, sha256 }: Pick<Source, 'text' | 'sha256'> & { readonly raw?: string },
): Source =>
  blankOf(Source, {
    id,
    kind: 'other',
    origin: 'verbatim',
    language: 'en',
    received,
    raw,
    text,
    sha256,
    reading: unread,
  })

/** What a reader needs to trace a source and this one does not give, in the order they are shown. */
export const missingFrom = (source: Source): readonly ('publisher' | 'date' | 'address')[] =>
  (['publisher', 'date', 'address'] as const).filter((field) => source[field] === null)
