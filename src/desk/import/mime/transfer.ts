/** What a part of a mail is, undone how it travelled (RFC 2045, section 6). Unknown ways are taken as no way at all. */
export const decodeTransfer = (bytes: Uint8Array, way: string): Uint8Array => {
  switch (way) {
    case 'base64':
      return decodeBase64(bytes)
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes)
    default:
      return bytes
  }
}

/**
 * Up to the sign that ends it, and on behind that where lines of the same follow: a program that put two texts together. What a
 * list of mail hangs below in plain words is not in it.
 */
export const decodeBase64 = (bytes: Uint8Array): Uint8Array => {
  const [first = '', ...others] = Buffer.from(bytes).toString('latin1').split(/=+/)
  const pieces = [first]
  for (const other of others.map((piece) => piece.replaceAll(/[\r\n]/g, ''))) {
    if (other === '' || !/^[A-Za-z0-9+/]+$/.test(other)) break
    pieces.push(other)
  }
  return new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))))
}

/** An equals sign that begins no code stands for itself. */
export const decodeQuotedPrintable = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte !== equals) {
      out[length++] = byte
      continue
    }
    const [high, low] = [digit(bytes[at + 1]), digit(bytes[at + 2])]
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low
      at += 2
      continue
    }
    const end = softEnd(bytes, at + 1)
    if (end < 0) out[length++] = byte
    else at = end
  }
  return out.slice(0, length)
}

const equals = 0x3d

/** The last byte of the line end that a soft break is; -1 where it is none. Spaces before it were added on the way. */
const softEnd = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1
  if (bytes[at] === 0x0d) return bytes[at + 1] === 0x0a ? at + 1 : at
  if (bytes[at] === 0x0a) return at
  return at >= bytes.length ? at : -1
}

const digit = (byte: number | undefined): number => {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte & ~0x20
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1
}
