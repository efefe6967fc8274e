import { Headers } from './headers'
import { decodeTransfer } from './transfer'

/**
 * How lines of plain words go on in the next one (RFC 3676): not at all, or where they end with a space, which is one of the text
 * or was put there to say so.
 */
export type Flow = 'none' | 'space' | 'sign'

/** One part of a message in the format of mail (MIME, RFC 2046), which saved pages use as well. */
export interface MimePart {
  readonly headers: Headers
  /** In small letters: `text/plain`. */
  readonly type: string
  readonly charset: string | null
  readonly flow: Flow
  /** What it is called where it is a file; null where it is not. */
  readonly fileName: string | null
  readonly isAttached: boolean
  /** As it was before it travelled; empty where it consists of parts. */
  readonly body: Uint8Array
  readonly parts: readonly MimePart[]
}

/**
 * Takes a message apart. Deeper than sixteen parts inside one another, and beyond five hundred of them, a message is read
 * no further: nobody writes such mail.
 */
export const readMime = (bytes: Uint8Array): MimePart => partOf(bytes, { left: 500 }, 0)

/** Every part that consists of no others, in order. */
export const leavesOf = (part: MimePart): readonly MimePart[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf)

const deepest = 16

const partOf = (bytes: Uint8Array, room: { left: number }, depth: number, usual = 'text/plain'): MimePart => {
  const [head, rest] = atBlankLine(bytes)
  const headers = new Headers(head)
  const { value, of } = headers.parameters('content-type')
  const disposition = headers.parameters('content-disposition')
  const boundary = of.get('boundary') ?? ''
  const isMultiple = value.startsWith('multipart/') && boundary !== '' && depth < deepest
  const inside = value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const parts: MimePart[] = []
  for (const piece of isMultiple ? piecesBetween(rest, boundary) : []) {
    if (room.left <= 0) break
    room.left -= 1
    parts.push(partOf(piece, room, depth + 1, inside))
  }
  const way = (headers.raw('content-transfer-encoding') ?? '').trim().toLowerCase()
  return {
    headers,
    type: value.includes('/') ? value : usual,
    charset: of.get('charset') ?? null,
    flow: flowOf(of),
    fileName: disposition.of.get('filename') ?? of.get('name') ?? null,
    isAttached: disposition.value === 'attachment',
    body: parts.length > 0 ? new Uint8Array() : decodeTransfer(rest, way),
    parts,
  }
}

const flowOf = (of: ReadonlyMap<string, string>): Flow => {
  if (of.get('format')?.toLowerCase() !== 'flowed') return 'none'
  return of.get('delsp')?.toLowerCase() === 'yes' ? 'sign' : 'space'
}

/** The head and what follows it. */
const atBlankLine = (bytes: Uint8Array): readonly [head: Uint8Array, rest: Uint8Array] => {
  if (bytes[0] === lineFeed || (bytes[0] === 0x0d && bytes[1] === lineFeed))
    return [new Uint8Array(), bytes.subarray(bytes[0] === lineFeed ? 1 : 2)]
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at + 1] === lineFeed) return [bytes.subarray(0, at), bytes.subarray(at + 2)]
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === lineFeed) return [bytes.subarray(0, at), bytes.subarray(at + 3)]
  }
  return [bytes, new Uint8Array()]
}

const lineFeed = 0x0a

/** What stands between lines that begin with the boundary; the end of a line before one belongs to it. */
const piecesBetween = (bytes: Uint8Array, boundary: string): readonly Uint8Array[] => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const pieces: Uint8Array[] = []
  let begin = -1
  for (let at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, at + mark.length)) {
    if (at > 0 && all[at - 1] !== lineFeed) continue
    const isEnd = all[at + mark.length] === 0x2d && all[at + mark.length + 1] === 0x2d
    // A boundary that only begins like this one is another one's.
    if (!isEnd && ![undefined, 0x0d, lineFeed, 0x20, 0x09].includes(all[at + mark.length])) continue
    if (begin >= 0)
      pieces.push(all.subarray(begin, all[at - 2] === 0x0d ? Math.max(begin, at - 2) : Math.max(begin, at - 1)))
    const end = all.indexOf(lineFeed, at)
    begin = isEnd || end < 0 ? -1 : end + 1
    if (isEnd) return pieces
  }
  // A message that was cut off still says what had come.
  if (begin >= 0) pieces.push(all.subarray(begin))
  return pieces
}
