import { extname } from 'node:path'
import { Refusal } from '../refusal'
import { type Decoded, decode } from './decoding/decode'
import { readDocx } from './docx/readDocx'
import { declaredEncoding } from './html/declared'
import { readHtml } from './html/readHtml'
import { largestArchive, longestText, readableTypes } from './limits'
import { beginsAsMail, readEml } from './mail/eml'
import type { MailAttachment, MailMessage } from './mail/message'
import { holdsMail, readMsg } from './mail/msg'
import { readMail } from './mail/readMail'
import { readMarkdown } from './markdown'
import { readOdt } from './odt'
import { type Reading, plainReading } from './reading'
import { readRtf } from './rtf'
import { readSavedPage } from './savedPage'
import { readPdf } from './pdf/readPdf'
import { flatten } from './tree/flatten'
import type { DocumentTree } from './tree/tree'

/** What the human decided about a file that could be read in several ways. */
export interface Choices {
  /** Name of the encoding; null or absent to let the bytes decide. */
  readonly encoding?: string | null
  /** What opens a file that is locked; null or absent where nobody knows. */
  readonly password?: string | null
}

/**
 * Reads a file by what it is: its first bytes decide over its name. Refuses what it cannot read, by name and kind; a file
 * without words is refused too, never taken in as an empty source.
 */
export const readDocument = async (name: string, bytes: Uint8Array, choices: Choices = {}): Promise<Reading> => {
  const type = typeOf(name, bytes)
  if (bytes.length === 0) throw new Refusal('source.empty', { name })
  const limit = isContainer(type) ? largestArchive : longestText
  if (bytes.length > limit) throw new Refusal('source.tooLong', { name, limit })
  if (type === 'text') {
    const decoded = decoding(type, bytes, choices)
    return { ...plainReading(decoded.text, decoded.notes), encoding: encodingOf(decoded, choices) }
  }
  if (isMail(type)) {
    const { decoded, ...mail } = readMail(messageOf(type, name, bytes), choices.encoding ?? null)
    return withDecoding(mail, decoded, choices)
  }
  const { tree, decoded } = await treeOf(type, name, bytes, choices, 0)
  return withDecoding(flatten(tree), decoded, choices)
}

/** A file that came with a mail, by its place among them. */
export const attachmentOf = (name: string, bytes: Uint8Array, index: number): MailAttachment => {
  const type = typeOf(name, bytes)
  const attachment = isMail(type) ? messageOf(type, name, bytes).attachments[index] : undefined
  if (attachment === undefined) throw new Refusal('source.damaged', { name, reason: 'no such attachment' })
  return attachment
}

const messageOf = (type: MailType, name: string, bytes: Uint8Array): MailMessage =>
  type === 'eml' ? readEml(bytes) : readMsg(name, bytes)

const withDecoding = (reading: Reading, decoded: Decoded | null, choices: Choices): Reading =>
  decoded === null
    ? reading
    : { ...reading, notes: [...decoded.notes, ...reading.notes], encoding: encodingOf(decoded, choices) }

type MailType = 'eml' | 'msg'
type Type = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'rtf' | 'mht' | 'pdf' | MailType

const isMail = (type: Type): type is MailType => type === 'eml' || type === 'msg'

/** Formats that say their own encoding, and may be much longer than their words. */
const isContainer = (type: Type): boolean =>
  type === 'docx' || type === 'odt' || type === 'mht' || type === 'rtf' || type === 'pdf' || isMail(type)

const encodingOf = ({ encoding, alternatives }: Decoded, choices: Choices) => ({
  name: encoding,
  alternatives,
  isChosen: (choices.encoding ?? null) !== null,
})

const decoding = (type: Type, bytes: Uint8Array, { encoding = null }: Choices): Decoded =>
  decode(bytes, { declared: type === 'html' ? declaredEncoding(bytes) : null, chosen: encoding })

/** Documents stand inside documents inside documents only where somebody means harm. */
const deepestInside = 3

const treeOf = async (
  type: Exclude<Type, MailType>,
  name: string,
  bytes: Uint8Array,
  choices: Choices,
  depth: number,
): Promise<{ readonly tree: DocumentTree; readonly decoded: Decoded | null }> => {
  switch (type) {
    case 'docx':
      return { tree: await readDocx(name, bytes, inner(depth)), decoded: null }
    case 'odt':
      return { tree: await readOdt(name, bytes), decoded: null }
    case 'rtf':
      return { tree: readRtf(name, bytes), decoded: null }
    case 'pdf':
      return { tree: await readPdf(name, bytes, choices.password ?? null), decoded: null }
    case 'mht':
      return readSavedPage(name, bytes, choices.encoding ?? null)
    case 'html': {
      const decoded = decoding(type, bytes, choices)
      return { tree: readHtml(decoded.text), decoded }
    }
    case 'markdown':
    case 'text': {
      const decoded = decoding(type, bytes, choices)
      return { tree: readMarkdown(decoded.text), decoded }
    }
  }
}

const inner =
  (depth: number) =>
  async (name: string, bytes: Uint8Array): Promise<DocumentTree> => {
    if (depth >= deepestInside) throw new Refusal('source.damaged', { name, reason: 'documents inside documents' })
    const type = typeOf(name, bytes)
    if (isMail(type)) throw new Refusal('source.damaged', { name, reason: 'a mail inside a document' })
    return (await treeOf(type, name, bytes, {}, depth + 1)).tree
  }

const extensions: Readonly<Record<string, Type>> = {
  '.txt': 'text',
  '.text': 'text',
  '': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.docx': 'docx',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.mht': 'mht',
  '.mhtml': 'mht',
  '.eml': 'eml',
  '.msg': 'msg',
  '.pdf': 'pdf',
}

const typeOf = (name: string, bytes: Uint8Array): Type => {
  const extension = extname(name).toLowerCase()
  const starts = (signature: string): boolean =>
    Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
  if (starts('PK\x03\x04')) {
    if (extension === '.docx' || extension === '.odt') return extension === '.docx' ? 'docx' : 'odt'
    throw new Refusal('source.unknownType', { name, type: extension.slice(1) || 'zip', known: readableTypes })
  }
  if (starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    if (holdsMail(bytes)) return 'msg'
    throw new Refusal('source.encrypted', { name })
  }
  if (starts('{\\rtf')) return 'rtf'
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const foreign = signatures.find(([signature]) => starts(signature))
  if (foreign !== undefined) throw new Refusal('source.unknownType', { name, type: foreign[1], known: readableTypes })
  const type = extensions[extension]
  if ((type === undefined || type === 'text') && beginsAsMail(bytes)) return 'eml'
  if (type === undefined)
    throw new Refusal('source.unknownType', { name, type: extension.slice(1), known: readableTypes })
  if (bytes.length > 0 && (type === 'docx' || type === 'odt' || type === 'rtf' || type === 'msg' || type === 'pdf'))
    throw new Refusal('source.damaged', { name, reason: `not a ${type.toUpperCase()} file` })
  return type
}

const signatures: readonly (readonly [signature: string, type: string])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'],
  ['GIF8', 'gif'],
  ['RIFF', 'riff'],
  ['\x1f\x8b', 'gz'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
]
