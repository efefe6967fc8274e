import { crc32, deflateRawSync } from 'node:zlib'
import type { Part } from '#core/forms/written'

/**
 * Parts as a ZIP archive (PKWARE APPNOTE 6.3) that is the same to the last byte wherever it is made: no moment, no system, no
 * extra fields, no comment. Parts have names in ASCII.
 */
export const archiveOf = (parts: readonly Part[]): Uint8Array => {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)
    const packed = deflateRawSync(bytes, { level: 9 })
    const called = Buffer.from(name, 'latin1')
    const told = description(bytes, packed, called)
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), told, called, packed])
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), told, placedAt(at), called]))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

/** What the head of a part and its entry in the directory both say: version, flags, method, moment, checksum, sizes. */
const description = (bytes: Buffer, packed: Buffer, name: Buffer): Buffer => {
  const told = Buffer.alloc(26)
  told.writeUInt16LE(20, 0)
  told.writeUInt16LE(8, 4)
  // 1 January 1980, the first day that the format knows.
  told.writeUInt16LE(0x21, 8)
  told.writeUInt32LE(crc32(bytes), 10)
  told.writeUInt32LE(packed.length, 14)
  told.writeUInt32LE(bytes.length, 18)
  told.writeUInt16LE(name.length, 22)
  return told
}

/** No comment, first disk, no attributes, and where the part begins. */
const placedAt = (at: number): Buffer => {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(at, 10)
  return place
}
