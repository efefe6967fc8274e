import { crc32 } from 'node:zlib'
import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl'
import { Refusal } from '../refusal'

/** What a Word file may hold at most. Honest ones stay far below; a bomb is refused before it is unpacked. */
const most = {
  entries: 1_000,
  bytesEach: 50_000_000,
  bytesInAll: 100_000_000,
  ratio: 250,
  ratioFrom: 1_000_000,
} as const

/** A vetted archive: its parts by name, unpacked one at a time when asked for. */
export interface Archive {
  /** null when there is no such part. Refuses a part whose bytes are not those that were packed. */
  readonly part: (name: string) => Promise<Uint8Array | null>
}

/**
 * Opens a ZIP archive after looking at its list of contents only: too many or too large parts, two of one name, names that
 * lead outside, links and passwords are refused before anything is unpacked. Nothing is ever written to a disk.
 */
export const openArchive = async (name: string, bytes: Uint8Array): Promise<Archive> => {
  const entries = new Map<string, Entry>()
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    })
    let total = 0
    for await (const entry of zip.eachEntry()) {
      vet(name, entry)
      total += entry.uncompressedSize
      const key = entry.fileName.normalize('NFC').toLowerCase()
      if (entries.has(key)) throw new Refusal('source.damaged', { name, reason: 'two parts of one name' })
      if (entries.size >= most.entries || total > most.bytesInAll)
        throw new Refusal('source.tooLong', { name, limit: most.bytesInAll })
      entries.set(key, entry)
    }
    return {
      part: async (part) => {
        const entry = entries.get(part.toLowerCase())
        return entry === undefined ? null : unpacked(name, zip, entry)
      },
    }
  } catch (problem) {
    throw damaged(name, problem)
  }
}

const vet = (name: string, entry: Entry): void => {
  if (entry.isEncrypted()) throw new Refusal('source.encrypted', { name })
  const isBomb = entry.uncompressedSize > most.ratioFrom && entry.uncompressedSize > entry.compressedSize * most.ratio
  if (entry.uncompressedSize > most.bytesEach || isBomb)
    throw new Refusal('source.tooLong', { name, limit: most.bytesEach })
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000)
    throw new Refusal('source.damaged', { name, reason: 'a link inside' })
}

/** The library checks the length of a part but not its checksum; one flipped bit must not become a flipped letter. */
const unpacked = async (name: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  try {
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      if (!(piece instanceof Uint8Array)) throw new TypeError('A stream of bytes was promised')
      length += piece.length
      if (length > most.bytesEach) throw new Refusal('source.tooLong', { name, limit: most.bytesEach })
      pieces.push(piece)
    }
    const whole = Buffer.concat(pieces)
    if (crc32(whole) !== entry.crc32) throw new Refusal('source.damaged', { name, reason: 'checksum' })
    return whole
  } catch (problem) {
    throw damaged(name, problem)
  }
}

const damaged = (name: string, problem: unknown): unknown =>
  problem instanceof Refusal
    ? problem
    : new Refusal('source.damaged', { name, reason: problem instanceof Error ? problem.message : '' })
