import { createHash } from 'node:crypto'
import type { ImportNote } from '#contract/views'
import type { Extraction } from '#core/extract/extract'
import { writtenIn } from '#core/extract/languages/detection/writtenIn'
import { rulesFor } from '#core/extract/languages/index'
import { kindOf } from '#core/extract/kinds/kindOf'
import { readSource } from '#core/extract/readSource'
import { type Arrival, type FileForm, type Original, type Source, type SourceId, blankSource } from '#core/model'
import { type CleaningCode, type CleaningNote, cleanText } from '#core/text/clean'
import { askedIn, releaseFor } from '#core/terms/restrictions'
import { Refusal } from '../refusal'
import { arrived } from './arrived'
import { datelineOf } from './dates'
import { originOf, titleOf } from './describe'
import { letterheadOf } from './letterhead'
import { longestText } from './limits'
import type { Reading } from './reading'

export interface SourceWithFindings {
  readonly source: Source
  readonly extraction: Extraction
  readonly notes: readonly ImportNote[]
}

interface Circumstances {
  readonly id: SourceId
  /** Milliseconds since 1970. */
  readonly now: number
  /** What to call it to a person: the file's name. null when it was pasted. */
  readonly fileName: string | null
  /** The bytes of the file; null when it was pasted. */
  readonly bytes?: Uint8Array | null
  /** As what a person said that the file is to be read; null as it says itself. */
  readonly form?: FileForm | null
}

/** A text as received becomes a source: cleaned, fingerprinted, described by nothing but its own words. */
export const sourceFrom = (
  reading: Reading,
  { id, now, fileName, bytes = null, form = null }: Circumstances,
): SourceWithFindings => {
  const facts = fileName === null ? {} : { name: fileName }
  if (reading.text.length > longestText) throw new Refusal('source.tooLong', { ...facts, limit: longestText })
  const { text: clean, notes } = cleanText(reading.text)
  const { text, arrival } = arrived(clean, reading)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const isScripted = reading.notes.some(({ code }) => code === 'wordsInScript')
    throw new Refusal(isScripted ? 'source.onlyInScript' : 'source.empty', facts)
  }
  const language = writtenIn(text)
  const extraction = readSource(text, arrival, { language })
  const source: Source = {
    ...blankSource(id, new Date(now).toISOString(), {
      raw: reading.text,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    }),
    title: titleOf(reading.title ?? headingIn(text, arrival) ?? text),
    kind: kindOf(text, extraction),
    origin: originOf(withHeads(text, arrival)),
    date: reading.record?.date ?? datelineOf(text),
    publisher: reading.record?.publisher ?? letterheadOf(text, headersOf(arrival)),
    address: reading.record?.address ?? null,
    language,
    fileName: fileName === null ? null : fileName.slice(-200),
    arrival: { ...arrival, original: bytes === null ? null : originalFrom(bytes, reading, form) },
  }
  const languageNote: readonly ImportNote[] =
    rulesFor(language) === null ? [{ code: 'languageNotRead', facts: { language } }] : []
  return {
    source,
    extraction,
    notes: [
      ...reading.notes,
      ...notes.flatMap(spoken),
      ...languageNote,
      ...attachmentNote(reading),
      ...termsNote(source),
    ],
  }
}

const attachmentNote = ({ attachments = [] }: Reading): readonly ImportNote[] =>
  attachments.length === 0 ? [] : [{ code: 'attachmentsCame', facts: { count: attachments.length } }]

/** The first words by which it asks for care. */
const termsNote = (source: Source): readonly ImportNote[] => {
  const [asked] = askedIn(source)
  if (asked === undefined) return []
  const code = releaseFor(source).basis === 'embargoed' ? 'embargoFound' : 'asksForCare'
  return [{ code, facts: { words: asked.words.slice(0, 160) } }]
}

/** The first heading of the highest rank that the document has. */
const headingIn = (text: string, { blocks }: Arrival): string | null => {
  const headings = blocks.filter(({ role }) => role === 'heading')
  const top = headings.reduce((least, { level }) => Math.min(least, level), Infinity)
  const first = headings.find(({ level }) => level === top)
  return first === undefined ? null : text.slice(first.span.start, first.span.end)
}

const headersOf = ({ asides }: Arrival): readonly string[] =>
  asides.filter(({ role }) => role === 'header').map((aside) => aside.text)

/** A draft says what it is in its headers and footers as often as in its first line. */
const withHeads = (text: string, { asides }: Arrival): string =>
  [...asides.filter(({ role }) => role === 'header' || role === 'footer').map((aside) => aside.text), text].join('\n')

const originalFrom = (bytes: Uint8Array, { encoding }: Reading, form: FileForm | null): Original => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  encoding: encoding ?? null,
  form,
})

/** What a person should know of the cleaning; line ends and spaces are nobody's concern. */
const noteCodes: { readonly [Code in CleaningCode]?: ImportNote['code'] } = {
  'control-characters': 'controlCharacters',
  'bidi-controls': 'bidiControls',
  'invisible-characters': 'zeroWidth',
  'lone-surrogates': 'loneSurrogates',
  unreadable: 'unreadable',
}

const spoken = (note: CleaningNote): readonly ImportNote[] => {
  const code = noteCodes[note.code]
  return code === undefined ? [] : [{ code, facts: { count: note.count } }]
}
