import { extname } from 'node:path'
import type { FileForm } from '#core/model'
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
import { foreignKind, isCompound, isZip, startsWith } from './signatures'
import { readSavedPage } from './savedPage'
import { readPdf } from './pdf/readPdf'
import { flatten } from './tree/flatten'
import type { DocumentTree } from './tree/tree'

/** What the human decided about a file that could be read in several ways. */
export interface Choices {
  /** Name of the encoding; null or absent to let the bytes decide. */
  readonly encoding?: string | null
  /** As what to read it; null or absent to let its name and its bytes decide. */
  readonly form?: FileForm | null
  /** What opens a file that is locked; null or absent where nobody knows. */
  readonly password?: string | null
}

/**
 * Reads a file by what it is: its first bytes decide over its name. Refuses what it cannot read, by name and kind; a file
 * without words is refused too, never taken in as an empty source.
 */
export const readDocument = async (name: string, bytes: Uint8Array, choices: Choices = {}): Promise<Reading> => {
  const { form = null } = choices
  const type = typeOf(name, bytes, form)
  if (bytes.length === 0) throw new Refusal('source.empty', { name })
  const limit = isContainer(type) ? largestArchive : longestText
  if (bytes.length > limit) throw new Refusal('source.tooLong', { name, limit })
  if (form !== null && !isWritten(type, bytes.subarray(0, longestLookedAt), choices))
    throw new Refusal('source.notText', { name })
  try {
    return await readAs(type, name, bytes, choices)
  } catch (problem) {
    // What it was said to be it is not: that says nothing of the file.
    const isOther = form !== null && problem instanceof Refusal && problem.failure.code === 'source.damaged'
    throw isOther ? new Refusal('source.notText', { name }) : problem
  }
}

const readAs = async (type: Type, name: string, bytes: Uint8Array, choices: Choices): Promise<Reading> => {
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
export const attachmentOf = (
  name: string,
  bytes: Uint8Array,
  index: number,
  form: FileForm | null = null,
): MailAttachment => {
  const type = typeOf(name, bytes, form)
  const attachment = isMail(type) ? messageOf(type, name, bytes).attachments[index] : undefined
  if (attachment === undefined) throw new Refusal('source.damaged', { name, reason: 'no such attachment' })
  return attachment
}

const messageOf = (type: MailType, name: string, bytes: Uint8Array): MailMessage =>
  type === 'eml' ? readEml(bytes) : readMsg(name, bytes)

/** Bytes that are no text leave controls, or signs that nothing stands for, wherever one looks. An archive says itself what it is. */
const isWritten = (type: Type, sample: Uint8Array, choices: Choices): boolean => {
  if (type === 'docx' || type === 'odt') return true
  const isPost = isMail(type) || type === 'mht'
  const text = isPost ? Buffer.from(sample).toString('latin1') : decoding(type, sample, choices).text
  // controls are what is counted
  const strange = text.match(/[\x00-\x08\x0e-\x1f\x7f\ufffd]/g)?.length ?? 0
  return strange <= text.length * mostStrange
}

const longestLookedAt = 100_000

/** A text with a few torn letters is one; one in twenty, and it is read as what it is not. */
const mostStrange = 0.05

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

/** What a person says beats the name, and signatures that stand in texts too; an archive or a program stays what it is. */
const typeOf = (name: string, bytes: Uint8Array, form: FileForm | null = null): Type => {
  const extension = extname(name).toLowerCase()
  const starts = (signature: string): boolean => startsWith(bytes, signature)
  if (isZip(bytes)) {
    if (form === 'docx' || form === 'odt') return form
    if (extension === '.docx' || extension === '.odt') return extension === '.docx' ? 'docx' : 'odt'
    throw new Refusal('source.unknownType', { name, type: extension.slice(1) || 'zip', known: readableTypes })
  }
  if (isCompound(bytes)) {
    if (holdsMail(bytes)) return 'msg'
    throw new Refusal('source.encrypted', { name })
  }
  if (form === null && starts('{\\rtf')) return 'rtf'
  if (form === null && Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  const foreign = foreignKind(bytes)
  if (foreign !== null) throw new Refusal('source.unknownType', { name, type: foreign, known: readableTypes })
  const type = form ?? extensions[extension]
  if (form === null && (type === undefined || type === 'text') && beginsAsMail(bytes)) return 'eml'
  if (type === undefined)
    throw new Refusal('source.unknownType', { name, type: extension.slice(1), known: readableTypes })
  if (bytes.length > 0 && (type === 'docx' || type === 'odt' || type === 'rtf' || type === 'msg' || type === 'pdf'))
    throw new Refusal('source.damaged', { name, reason: `not a ${type.toUpperCase()} file` })
  return type
}
