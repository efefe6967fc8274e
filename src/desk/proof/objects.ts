import { onDemand } from '#core/text/onDemand'
import { hash } from 'node:crypto'
import { type Decoded, decoded } from './filters'
import type { Skimmed } from './skim'
import { type PdfDictionary, type PdfValue, Syntax, latin } from './syntax'

/** One object as it stands in the file. A file with earlier revisions has several of one number, and all are read. */
export interface PdfObject {
  readonly id: number
  readonly value: () => PdfValue
  /** null: the object is no stream. */
  readonly stream: PdfStream | null
  /** Where an object of an object stream is written; null for one that stands by itself. */
  readonly packed: Skimmed | null
}

/** `key` is the same for streams that say the same. */
export interface PdfStream {
  readonly key: () => string
  /** Its filters undone, each time anew: kept, the streams of a long file take many times the room of the file. */
  readonly decoded: () => Decoded | null
  /** Whether its filters can be undone; it is not done again where it was done before. */
  readonly isReadable: () => boolean
}

export interface PdfObjects {
  /** The objects that stand in the file by themselves, and together those of each object stream. */
  readonly groups: readonly ObjectGroup[]
  /** The object of that number that counts: the last one written. */
  readonly at: (id: number) => PdfObject | undefined
  readonly resolve: (value: PdfValue | undefined) => PdfValue | undefined
  readonly dictionary: (value: PdfValue | undefined) => PdfDictionary | undefined
  /** What stands between the objects: header, comments, tables, trailers, and what was written behind the end. */
  readonly between: readonly string[]
}

export interface ObjectGroup {
  /** The same for groups that say the same; null for objects that stand by themselves. */
  readonly key: string | null
  readonly objects: readonly PdfObject[]
}

/**
 * Every object of a file, found by reading it from its first byte to its last. The table of contents of the file is not
 * believed: what it leaves out is in the file all the same.
 */
export const objectsOf = (bytes: Uint8Array): PdfObjects => {
  const text = latin(bytes)
  const all: PdfObject[] = []
  const last = new Map<number, PdfObject>()
  const between: string[] = []
  const resolved = new Map<number, PdfValue | undefined>()
  const valueAt = (id: number): PdfValue | undefined => {
    if (!resolved.has(id)) resolved.set(id, last.get(id)?.value())
    return resolved.get(id)
  }
  const resolve = (value: PdfValue | undefined): PdfValue | undefined => {
    let current = value
    for (let hops = 0; current?.is === 'reference' && hops < 16; hops += 1) current = valueAt(current.id)
    return current?.is === 'reference' ? undefined : current
  }
  const head = /(\d+)[\s\0]+\d+[\s\0]+obj\b/g
  let done = 0
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    between.push(text.slice(done, found.index))
    const id = Number(found[1])
    const syntax = new Syntax(bytes, head.lastIndex, bytes.length, text)
    const value = syntax.next() ?? { is: 'word', word: '' }
    syntax.skipSpace()
    if (value.is === 'dictionary' && text.startsWith('stream', syntax.at)) {
      const { raw, end } = streamAt(bytes, text, syntax.at + 'stream'.length, value.entries)
      all.push({ id, value: () => value, stream: streamFrom(raw, value.entries, resolve), packed: null })
      done = end
    } else {
      all.push({ id, value: () => value, stream: null, packed: null })
      done = syntax.at
    }
    head.lastIndex = done
  }
  between.push(text.slice(done))
  for (const object of all) last.set(object.id, object)
  const groups: readonly ObjectGroup[] = [
    { key: null, objects: all },
    ...all.flatMap((object) => packedIn(object, resolve) ?? []),
  ]
  for (const { objects } of groups.slice(1)) for (const object of objects) last.set(object.id, object)
  // What was looked up so far came from the objects that stand by themselves alone.
  resolved.clear()
  return {
    groups,
    at: (id) => last.get(id),
    resolve,
    dictionary: (value) => {
      const found = resolve(value)
      return found?.is === 'dictionary' ? found.entries : undefined
    },
    between,
  }
}

const streamFrom = (
  raw: Uint8Array,
  entries: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): PdfStream => {
  const key = onDemand(() => `${digestOf(raw)} ${JSON.stringify(filterKeys.map((name) => plain(entries.get(name))))}`)
  let known: boolean | null = null
  const undone = (): Decoded | null => {
    const own = decoded(raw, entries, resolve)
    known = own !== null
    return own
  }
  return { key, decoded: undone, isReadable: () => known ?? undone() !== null }
}

/** What undoing the filters depends on beside the bytes. */
const filterKeys = ['Filter', 'F', 'DecodeParms', 'DP']

const plain = (value: PdfValue | undefined): unknown =>
  value?.is === 'dictionary'
    ? [...value.entries].map(([key, one]) => [key, plain(one)])
    : value?.is === 'array'
      ? value.items.map(plain)
      : value

export const digestOf = (bytes: Uint8Array): string => hash('sha1', bytes, 'base64')

/** By its length where that agrees with the file, else up to the word that ends it. */
const streamAt = (
  bytes: Uint8Array,
  text: string,
  keywordEnd: number,
  dictionary: PdfDictionary,
): { readonly raw: Uint8Array; readonly end: number } => {
  const start = keywordEnd + (text.startsWith('\r\n', keywordEnd) ? 2 : 1)
  const length = dictionary.get('Length')
  if (length?.is === 'number') {
    const end = start + length.value
    const closing = /^\s*endstream/.exec(text.slice(end, end + 16))
    if (closing !== null) return { raw: bytes.subarray(start, end), end: end + closing[0].length }
  }
  const found = text.indexOf('endstream', start)
  const end = found < 0 ? bytes.length : found
  return { raw: bytes.subarray(start, end), end: found < 0 ? end : end + 'endstream'.length }
}

/** The objects inside an object stream (ISO 32000-1, 7.5.7). */
const packedIn = (
  { value, stream }: PdfObject,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): ObjectGroup | null => {
  const own = value()
  if (own.is !== 'dictionary' || stream === null) return null
  const kind = resolve(own.entries.get('Type'))
  if (kind?.is !== 'name' || kind.name !== 'ObjStm') return null
  const first = resolve(own.entries.get('First'))
  const count = resolve(own.entries.get('N'))
  const bytes = stream.decoded()?.bytes
  if (first?.is !== 'number' || count?.is !== 'number' || bytes === undefined) return null
  return { key: `${stream.key()} ${count.value} ${first.value}`, objects: objectsIn(bytes, count.value, first.value) }
}

const objectsIn = (bytes: Uint8Array, count: number, first: number): readonly PdfObject[] => {
  const text = latin(bytes)
  const found: PdfObject[] = []
  // Numbers in pairs, as far as there are any.
  const directory = /^[\d \n\r\t\f\0]*/.exec(text.slice(0, first))?.[0].match(/\d+/g) ?? []
  for (let index = 0; index < count && 2 * index + 1 < directory.length; index += 1)
    found.push(
      new PackedObject(Number(directory[2 * index]), { text, at: first + Number(directory[2 * index + 1]) }, bytes),
    )
  return found
}

/** Read when it is asked for, and not kept: there are thousands, and most are looked at once. */
class PackedObject implements PdfObject {
  readonly stream = null

  constructor(
    readonly id: number,
    readonly packed: Skimmed,
    private readonly bytes: Uint8Array,
  ) {}

  value(): PdfValue {
    const { text, at } = this.packed
    return new Syntax(this.bytes, at, this.bytes.length, text).next() ?? { is: 'word', word: '' }
  }
}
