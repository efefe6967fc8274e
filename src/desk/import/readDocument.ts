import { extname } from 'node:path'
import { Refusal } from '../refusal'
import { decode } from './decode'
import { readDocx } from './docx'
import { declaredEncoding, readHtml } from './html'
import { largestArchive, longestText, readableTypes } from './limits'
import { readMarkdown } from './markdown'
import type { Reading } from './reading'

/**
 * Reads a file by what it is: its first bytes decide over its name. Refuses what it cannot read, by name and kind; a file
 * without words is refused too, never taken in as an empty source.
 */
export const readDocument = async (name: string, bytes: Uint8Array): Promise<Reading> => {
  const type = typeOf(name, bytes)
  if (bytes.length === 0) throw new Refusal('source.empty', { name })
  if (type === 'docx') {
    if (bytes.length > largestArchive) throw new Refusal('source.tooLong', { name, limit: largestArchive })
    return readDocx(name, bytes)
  }
  if (bytes.length > longestText) throw new Refusal('source.tooLong', { name, limit: longestText })
  if (type === 'html') {
    const { text, notes } = decode(bytes, declaredEncoding(bytes))
    const reading = readHtml(text)
    return { ...reading, notes: [...notes, ...reading.notes] }
  }
  const { text, notes } = decode(bytes)
  if (type === 'text') return { text, title: null, notes }
  return { ...readMarkdown(text), notes }
}

type Type = 'text' | 'markdown' | 'html' | 'docx'

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
}

const typeOf = (name: string, bytes: Uint8Array): Type => {
  const extension = extname(name).toLowerCase()
  const starts = (signature: string): boolean =>
    Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
  if (starts('PK\x03\x04')) {
    if (extension === '.docx') return 'docx'
    throw new Refusal('source.unknownType', { name, type: extension.slice(1) || 'zip', known: readableTypes })
  }
  if (starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw new Refusal('source.encrypted', { name })
  const foreign = signatures.find(([signature]) => starts(signature))
  if (foreign !== undefined) throw new Refusal('source.unknownType', { name, type: foreign[1], known: readableTypes })
  const type = extensions[extension]
  if (type === undefined)
    throw new Refusal('source.unknownType', { name, type: extension.slice(1), known: readableTypes })
  if (type === 'docx' && bytes.length > 0) throw new Refusal('source.damaged', { name, reason: 'not a Word file' })
  return type
}

const signatures: readonly (readonly [signature: string, type: string])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'],
  ['GIF8', 'gif'],
  ['RIFF', 'riff'],
  ['\x1f\x8b', 'gz'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
]
