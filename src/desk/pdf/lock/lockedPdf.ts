import { deflateSync, inflateSync } from 'node:zlib'
import { type Lock, lockOf, locked } from './standardSecurity'

/**
 * A finished and proved file of ours under a password. Archives accept no locked file, so it no longer says that it is one
 * for them (PDF/A); tags and reading order stay. Only our own files are locked: everything that can hold words is a stream
 * in them, and one that is made otherwise is refused instead of being locked in part.
 */
export const lockedPdf = (bytes: Uint8Array, password: string): Uint8Array => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const table = tableOf(file)
  const lock = lockOf(password)
  const out = new Writer(header)
  for (const { id, at } of table.standing) {
    const { dictionary, bytes: inside } = objectAt(file, at)
    if (hasString(dictionary)) throw new Error(`A string beside a stream: ${id}`)
    if (inside === null) out.object(id, dictionary)
    else out.stream(id, dictionary, locked(isMetadata(dictionary) ? unclaimed(inside) : inside, lock.key))
  }
  return out.finished(table, lock)
}

/** PDF 2.0 has this way of locking; the signs above 127 say that the file is not text. */
const header = Buffer.from('%PDF-2.0\n%\u00ff\u00ff\u00ff\u00ff\n', 'latin1')

interface Table {
  /** Objects that stand by themselves, in the order of the file. */
  readonly standing: readonly { readonly id: number; readonly at: number }[]
  /** Records of the others, which lie in streams of objects. */
  readonly packed: ReadonlyMap<number, readonly [stream: number, index: number]>
  /** Of the cross-reference stream itself. */
  readonly id: number
  readonly references: string
}

const recordSize = 7

/** The cross-reference stream as `objectStreams` writes it. */
const tableOf = (file: Buffer): Table => {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1])
  const { dictionary, bytes, id } = objectAt(file, start)
  const references = /\/Root \d+ \d+ R \/Info \d+ \d+ R \/ID \[[^\]]*\]/.exec(dictionary)?.[0]
  if (references === undefined || bytes === null || !dictionary.includes('/W [1 4 2]'))
    throw new Error('Only a file of ours can be locked')
  const records = unpredicted(inflateSync(bytes))
  const standing: { readonly id: number; readonly at: number }[] = []
  const packed = new Map<number, readonly [number, number]>()
  for (let one = 1; one * recordSize < records.length; one += 1) {
    const [kind, place, index] = [
      records[one * recordSize],
      records.readUInt32BE(one * recordSize + 1),
      records.readUInt16BE(one * recordSize + 5),
    ]
    if (kind === 2) packed.set(one, [place, index])
    else if (kind === 1 && one !== id) standing.push({ id: one, at: place })
  }
  return { standing: standing.toSorted((a, b) => a.at - b.at), packed, id, references }
}

const unpredicted = (rows: Buffer): Buffer => {
  const count = rows.length / (recordSize + 1)
  const records = Buffer.alloc(count * recordSize)
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < recordSize; column += 1) {
      const above = row === 0 ? 0 : (records[(row - 1) * recordSize + column] ?? 0)
      records[row * recordSize + column] = ((rows[row * (recordSize + 1) + 1 + column] ?? 0) + above) & 255
    }
  return records
}

interface Standing {
  readonly id: number
  /** Without the length of its stream. */
  readonly dictionary: string
  /** Of its stream; null where it is none. */
  readonly bytes: Buffer | null
}

/** An object as pdfkit and `objectStreams` write it. */
const objectAt = (file: Buffer, at: number): Standing => {
  const stream = file.indexOf('\nstream\n', at, 'latin1')
  const end = file.indexOf('\nendobj', at, 'latin1')
  const isStream = stream >= 0 && stream < end
  const head = file.subarray(at, isStream ? stream : end).toString('latin1')
  const [, id, inside] = /^(\d+) 0 obj\s*<<([^]*)>>\s*$/.exec(head) ?? []
  if (id === undefined || inside === undefined) throw new Error('Only a file of ours can be locked')
  if (!isStream) return { id: Number(id), dictionary: inside.trim(), bytes: null }
  const begin = stream + '\nstream\n'.length
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(inside)?.[1])
  if (!/^\s*endstream/.test(file.subarray(begin + length, begin + length + 12).toString('latin1')))
    throw new Error('Only a file of ours can be locked')
  return {
    id: Number(id),
    dictionary: inside.replace(/\/Length \d+/, '').trim(),
    bytes: file.subarray(begin, begin + length),
  }
}

/** It would stay readable: only streams are locked here. */
const hasString = (dictionary: string): boolean => /\(|(?<!<)<(?!<)/.test(dictionary)

const isMetadata = (dictionary: string): boolean => dictionary.includes('/Type /Metadata')

/** Metadata that no longer calls the file an archive’s. */
const unclaimed = (metadata: Buffer): Buffer =>
  Buffer.from(
    metadata.toString('utf8').replace(/<rdf:Description[^>]*xmlns:pdfaid=[^]*?<\/rdf:Description>\n?/, ''),
    'utf8',
  )

/** Objects one after the other, and where each begins. */
class Writer {
  private readonly parts: Uint8Array[]
  private readonly places = new Map<number, number>()
  private at: number

  constructor(opening: Uint8Array) {
    this.parts = [opening]
    this.at = opening.length
  }

  private write(part: Uint8Array | string): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    this.parts.push(bytes)
    this.at += bytes.length
  }

  object(id: number, dictionary: string): void {
    this.places.set(id, this.at)
    this.write(`${id} 0 obj\n<<\n${dictionary}\n>>\nendobj\n`)
  }

  stream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.places.set(id, this.at)
    this.write(`${id} 0 obj\n<< ${dictionary} /Length ${bytes.length} >>\nstream\n`)
    this.write(bytes)
    this.write('\nendstream\nendobj\n')
  }

  /** The lock stands where the table stood, the table behind it; neither is locked itself. */
  finished({ packed, id: lockId, references }: Table, { dictionary }: Lock): Uint8Array {
    this.places.set(lockId, this.at)
    this.write(`${lockId} 0 obj\n${dictionary}\nendobj\n`)
    const id = lockId + 1
    const start = this.at
    this.places.set(id, start)
    const records = Buffer.alloc((id + 1) * recordSize)
    const put = (one: number, kind: number, place: number, index: number): void => {
      records[one * recordSize] = kind
      records.writeUInt32BE(place, one * recordSize + 1)
      records.writeUInt16BE(index, one * recordSize + 5)
    }
    put(0, 0, 0, 65_535)
    for (const [one, place] of this.places) put(one, 1, place, 0)
    for (const [one, [stream, index]] of packed) put(one, 2, stream, index)
    const described = `/Type /XRef /Size ${id + 1} /W [1 4 2] ${references} /Encrypt ${lockId} 0 R /Filter /FlateDecode`
    this.stream(id, described, deflateSync(records))
    this.write(`startxref\n${start}\n%%EOF\n`)
    return Buffer.concat(this.parts)
  }
}
