import * as v from 'valibot'
import { Line, Sha256, Span, listOf } from './common'
import { addedIn } from './fields/added'

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * Why a text as received is read otherwise than it stands. The words are the source's own; only how they were laid down is
 * undone.
 *
 * - `wrap`: a line that a program broke at a fixed width goes on;
 * - `division`: a word divided at the end of a line is whole again;
 * - `quoted-mail`: the mark of quoted mail at the beginning of a line is no word;
 * - `soft-hyphen`: U+00AD, a place where a word may be divided;
 * - `zero-width`: a sign without width inside the words;
 * - `decomposed`: a letter and its accent written one after the other are the one letter that they are (Unicode NFC);
 * - `presentation-form`: a letter stored as its shape, as Arabic is when copied out of a PDF (Unicode compatibility forms).
 */
const MendKind = v.picklist([
  'wrap',
  'division',
  'quoted-mail',
  'soft-hyphen',
  'zero-width',
  'decomposed',
  'presentation-form',
])
export type MendKind = v.InferOutput<typeof MendKind>

/** The characters of `[start, end)` of the text as received are read as `put`. */
const Mend = v.pipe(
  v.strictObject({ kind: MendKind, start: Offset, end: Offset, put: v.pipe(v.string(), v.maxLength(2_000)) }),
  v.check(({ start, end }) => start < end, 'A mend takes the place of something'),
  v.readonly(),
)
export type Mend = v.InferOutput<typeof Mend>

const BlockRole = v.picklist(['heading', 'body', 'item', 'row', 'quotation', 'caption'])
export type BlockRole = v.InferOutput<typeof BlockRole>

/**
 * What a stretch of the text is in the document it came from. `level`: of a heading 1 to 6, of an item its depth from 1,
 * otherwise 0. `attribution`: of a quotation set apart, whose words it is as the document says beside it.
 */
const SourceBlock = v.pipe(
  v.strictObject({
    role: BlockRole,
    level: v.pipe(v.number(), v.integer(), v.minValue(0)),
    span: Span,
    attribution: v.nullable(Line),
  }),
  v.readonly(),
)
export type SourceBlock = v.InferOutput<typeof SourceBlock>

const AsideRole = v.picklist([
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'struck',
  'hidden',
  'furniture',
  'reply',
  'signature',
])
export type AsideRole = v.InferOutput<typeof AsideRole>

/**
 * What stood in the document and is no part of what it says; shown on request, never quoted. `label`: of a note its number,
 * of a comment its writer. `reply`: the mail
 * that this one answers. `at`: where in the text it belongs, null when it belongs to the whole.
 */
const SourceAside = v.pipe(
  v.strictObject({
    role: AsideRole,
    label: v.nullable(Line),
    text: v.pipe(v.string(), v.maxLength(12_000_000)),
    at: v.nullable(Offset),
  }),
  v.readonly(),
)

/** What a person may say that a file is, where its name and its bytes say nothing or something else. */
export const FileForm = v.picklist(['text', 'markdown', 'html', 'mht', 'eml', 'docx', 'odt'])
export type FileForm = v.InferOutput<typeof FileForm>

/**
 * The bytes of the file, kept beside the kit under their SHA-256. `encoding`: how they became characters, where that was a
 * choice. `form`: as what a person said that the file is to be read; null where it was read as what it is.
 */
const Original = v.pipe(
  v.strictObject({
    sha256: Sha256,
    size: v.pipe(v.number(), v.integer(), v.minValue(1)),
    encoding: v.nullable(
      v.pipe(v.strictObject({ name: Line, alternatives: listOf(Line), isChosen: v.boolean() }), v.readonly()),
    ),
    form: addedIn(14, v.nullable(FileForm), null),
  }),
  v.readonly(),
)
export type Original = v.InferOutput<typeof Original>

/** A file that came with a mail; it stands in the original, and can be taken in as a source of its own. */
const Attachment = v.pipe(
  v.strictObject({ name: Line, size: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.readonly(),
)

/**
 * How a text came to be read as it is. `mends`, in order and never overlapping, lead from the received text (cleaned, see
 * core/text/clean) to `text`; offsets of `blocks` and `asides` are those of `text`.
 */
const ArrivalShape = v.pipe(
  v.strictObject({
    /** null when it was pasted. */
    original: v.nullable(Original),
    mends: listOf(Mend),
    blocks: listOf(SourceBlock),
    asides: listOf(SourceAside),
    /** In the order of the mail. */
    attachments: addedIn(5, listOf(Attachment), []),
    /** Where each page of the file begins in `text`; empty where it has none. */
    pages: addedIn(6, listOf(Offset), []),
    /** Its pages are pictures: a person typed what stands on them. */
    isTranscribed: addedIn(12, v.boolean(), false),
  }),
  v.readonly(),
)
export type Arrival = v.InferOutput<typeof ArrivalShape>
/** Told to the compiler by its outcome: it lies too deep in a kit for it to follow. */
export const Arrival: v.GenericSchema<unknown, Arrival> = ArrivalShape

/** Of a text that is read as it was received. */
export const plainArrival: Arrival = {
  original: null,
  mends: [],
  blocks: [],
  asides: [],
  attachments: [],
  pages: [],
  isTranscribed: false,
}
