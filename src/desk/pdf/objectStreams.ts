import { objectText } from './objectText'
import type { PdfDocument, PdfReference } from './pdfkitInside'

/**
 * Makes a document write PDF 1.5 object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8): structure,
 * links and outline are thousands of small objects, and packed together they take a third of the space. Must be called
 * before anything else is made.
 */
export const packObjects = (document: PdfDocument, deflated: Deflate): void => {
  const packed = new Packing(deflated)
  const makeReference = document.ref.bind(document)
  const pack = (reference: PdfReference): PdfReference => {
    const write = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        shrink(reference, deflated)
        write()
      } else packed.take(reference.id, bodyOf(document, reference, write))
    }
    return reference
  }
  document.ref = (data) => pack(makeReference(data))
  for (const early of earlyReferences(document)) pack(early)
  document._finalize = () => finish(document, packed.groups(), deflated)
}

/** The only place where streams are made small. */
type Deflate = (bytes: Uint8Array) => Uint8Array

/**
 * Makes a stream small that nothing more will be written to. pdfkit would do it at the end of the file, each time anew, and
 * hold all streams in full until then.
 */
export const shrink = (reference: PdfReference, deflated: Deflate): void => {
  if (!reference.compress) return
  reference.buffer = [
    deflated(reference.buffer.length === 1 ? (reference.buffer[0] ?? nothing) : Buffer.concat(reference.buffer)),
  ]
  reference.compress = false
}

const nothing = new Uint8Array(0)

const perStream = 400

/** Objects that are packed together, and what they are in the file: kept small from the moment that there are enough. */
interface PackedGroup {
  readonly ids: readonly number[]
  readonly stream: StreamInFile
}

interface StreamInFile {
  readonly dictionary: string
  /** As they stand in the file. */
  readonly packed: Uint8Array
}

class Packing {
  private readonly full: PackedGroup[] = []
  private ids: number[] = []
  private bodies: string[] = []

  constructor(private readonly deflated: Deflate) {}

  take(id: number, body: string): void {
    this.ids.push(id)
    this.bodies.push(body)
    if (this.ids.length === perStream) this.close()
  }

  /** Every group, the last of them with fewer objects than the others. */
  groups(): readonly PackedGroup[] {
    if (this.ids.length > 0) this.close()
    return this.full
  }

  private close(): void {
    const { dictionary, bytes } = objectStream(this.ids, this.bodies)
    this.full.push({ ids: this.ids, stream: { dictionary, packed: this.deflated(bytes) } })
    this.ids = []
    this.bodies = []
  }
}

/** What pdfkit makes in its constructor, before `packObjects` can see it. */
const earlyReferences = (document: PdfDocument): readonly PdfReference[] => {
  const { Pages, Names, ViewerPreferences } = document._root.data
  return [document._root, Pages, Names, ViewerPreferences].filter(isReference)
}

const isReference = (value: unknown): value is PdfReference =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'finalize') === 'function'

/** What a reference is, without its head and its end; one of a kind that only pdfkit knows writes itself. */
const bodyOf = (document: PdfDocument, reference: PdfReference, write: () => void): string => {
  const text = objectText(reference.data)
  if (text === null) return writtenBy(document, write)
  document._refEnd(reference)
  return text
}

const writtenBy = (document: PdfDocument, write: () => void): string => {
  const parts: string[] = []
  const own = document._write
  const offset = document._offset
  document._write = (data) => void parts.push(typeof data === 'string' ? data : Buffer.from(data).toString('latin1'))
  try {
    write()
  } finally {
    document._write = own
    document._offset = offset
  }
  return parts[1] ?? ''
}

const finish = (document: PdfDocument, groups: readonly PackedGroup[], deflated: Deflate): void => {
  const count = document._offsets.length
  const places = new Map<number, readonly [stream: number, index: number]>()
  const streams: (readonly [id: number, offset: number])[] = []
  let next = count + 1
  for (const { ids, stream } of groups) {
    const id = next
    next += 1
    ids.forEach((own, index) => places.set(own, [id, index]))
    streams.push([id, document._offset])
    writeStream(document, id, stream)
  }
  const table = next
  const start = document._offset
  streams.push([table, start])
  const records = crossReferences(document._offsets, places, streams, table + 1)
  const id = `<${Buffer.from(document._id).toString('hex')}>`
  const description = {
    dictionary: `/Type /XRef /Size ${table + 1} /W [1 4 2] /Root ${document._root} /Info ${document._info} /ID [${id} ${id}] /DecodeParms << /Predictor 12 /Columns ${recordSize} >>`,
    packed: deflated(predicted(records)),
  }
  writeStream(document, table, description)
  document._write('startxref')
  document._write(String(start))
  document._write('%%EOF')
  document.push(null)
}

const objectStream = (
  ids: readonly number[],
  bodies: readonly string[],
): { readonly dictionary: string; readonly bytes: Buffer } => {
  let directory = ''
  let length = 0
  for (const [index, body] of bodies.entries()) {
    directory += `${ids[index]} ${length} `
    length += body.length + 1
  }
  const bytes = Buffer.from(`${directory}${bodies.join('\n')}\n`, 'latin1')
  return { dictionary: `/Type /ObjStm /N ${ids.length} /First ${directory.length}`, bytes }
}

const writeStream = (document: PdfDocument, id: number, { dictionary, packed }: StreamInFile): void => {
  document._write(`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream`)
  document._write(packed)
  document._write('\nendstream\nendobj')
}

const recordSize = 7

/** One record for each object: type, place, and index or generation. */
const crossReferences = (
  offsets: readonly (number | null)[],
  places: ReadonlyMap<number, readonly [number, number]>,
  streams: readonly (readonly [number, number])[],
  size: number,
): Buffer => {
  const records = Buffer.alloc(size * recordSize)
  const put = (id: number, type: number, place: number, index: number): void => {
    records[id * recordSize] = type
    records.writeUInt32BE(place, id * recordSize + 1)
    records.writeUInt16BE(index, id * recordSize + 5)
  }
  put(0, 0, 0, 65_535)
  offsets.forEach((offset, index) => {
    const inside = places.get(index + 1)
    if (inside === undefined) put(index + 1, 1, offset ?? 0, 0)
    else put(index + 1, 2, inside[0], inside[1])
  })
  for (const [id, offset] of streams) put(id, 1, offset, 0)
  return records
}

/** PNG predictor "up": each record as its difference from the one before, which deflates far better. */
const predicted = (records: Buffer): Buffer => {
  const rows = records.length / recordSize
  const bytes = Buffer.alloc(rows * (recordSize + 1))
  for (let row = 0; row < rows; row += 1) {
    bytes[row * (recordSize + 1)] = 2
    for (let column = 0; column < recordSize; column += 1) {
      const above = row === 0 ? 0 : (records[(row - 1) * recordSize + column] ?? 0)
      bytes[row * (recordSize + 1) + 1 + column] = ((records[row * recordSize + column] ?? 0) - above) & 255
    }
  }
  return bytes
}
