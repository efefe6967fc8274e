import { crc32, deflateRawSync } from 'node:zlib'

export interface Part {
  readonly name: string
  readonly text: string | Uint8Array
  /** Lies about the length of the unpacked part. */
  readonly length?: number
  /** Lies about its checksum. */
  readonly checksum?: number
  /** General purpose flags; 1 is "encrypted". */
  readonly flags?: number
  /** Unix mode in the upper half of the external attributes. */
  readonly mode?: number
}

/** A ZIP archive (PKWARE APPNOTE 6.3), with whatever lies a test wants told. */
export const archiveOf = (parts: readonly Part[]): Uint8Array => {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const plain = Buffer.from(part.text)
    const packed = deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.flags ?? 0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(part.checksum ?? crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.length ?? plain.length, 18)
    fields.writeUInt16LE(name.length, 22)
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((part.mode ?? 0) << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name)
    offset += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...pieces, list, Buffer.from('PK\x05\x06', 'latin1'), end]))
}

/** A Word file with this body: the XML between `<w:body>` and its end. */
export const wordFile = (body: string, others: readonly Part[] = []): Uint8Array =>
  archiveOf([
    {
      name: '_rels/.rels',
      text: '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', text: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` },
    ...others,
  ])
