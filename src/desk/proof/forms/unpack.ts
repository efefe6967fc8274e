import { crc32, inflateRawSync } from 'node:zlib'

/** A part of an archive, as it comes out of it. */
export interface Unpacked {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The parts of an archive of which every byte is accounted for: parts one behind the other, the directory, its end, and
 * nothing between, before or behind. No comment, no extra field, no part twice, no part that the directory does not name.
 * Throws where a byte is over.
 */
export const unpack = (bytes: Uint8Array): readonly Unpacked[] => {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = data.length - endSize
  if (end < 0 || data.readUInt32LE(end) !== 0x06054b50 || data.readUInt16LE(end + 20) !== 0) throw new Error('No end')
  const count = data.readUInt16LE(end + 10)
  let entry = data.readUInt32LE(end + 16)
  if (entry + data.readUInt32LE(end + 12) !== end) throw new Error('Something between directory and end')
  let at = 0
  const parts: Unpacked[] = []
  const names = new Set<string>()
  const first = entry
  for (let number = 0; number < count; number += 1) {
    const head = data.subarray(entry, entry + entrySize)
    if (head.readUInt32LE(0) !== 0x02014b50 || head.readUInt32LE(42) !== at) throw new Error('A part out of its place')
    const nameLength = head.readUInt16LE(28)
    if (head.readUInt16LE(30) !== 0 || head.readUInt16LE(32) !== 0) throw new Error('Words beside a part')
    const name = data.toString('latin1', entry + entrySize, entry + entrySize + nameLength)
    // What the directory says of a part, its own head says again, to the byte.
    const said = data.subarray(at + 4, at + localSize)
    if (data.readUInt32LE(at) !== 0x04034b50 || !said.equals(head.subarray(6, 32)))
      throw new Error('A part that is described twice')
    if (data.toString('latin1', at + localSize, at + localSize + nameLength) !== name || names.has(name.toLowerCase()))
      throw new Error('A part of another name')
    names.add(name.toLowerCase())
    const begin = at + localSize + nameLength
    at = begin + head.readUInt32LE(20)
    const unpacked = inflateRawSync(data.subarray(begin, at), { maxOutputLength: largest })
    if (crc32(unpacked) !== head.readUInt32LE(16) || unpacked.length !== head.readUInt32LE(24))
      throw new Error('A part that is not what it says')
    parts.push({ name, bytes: unpacked })
    entry += entrySize + nameLength
  }
  if (at !== first || entry !== end) throw new Error('Bytes of no part')
  return parts
}

const [endSize, entrySize, localSize, largest] = [22, 46, 30, 200_000_000]
