import { type CipherGCM, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyFor, nonceLength, tagLength } from './keys'

/*
 * How the bytes of a file look on a sealed disk. Both forms begin with a line that says so, with a salt by chance: from it, the
 * data key and the place of the file in the library comes a key for this file alone (docs/adr/0016).
 */

const mark = 'briefing-sealed 1 '
const saltLength = 32
/** In base64url, without padding. */
const saltSigns = 43
const headLength = mark.length + saltSigns + 1

/** Whether a file says that it is sealed. Anybody can write that: what it holds must authenticate. */
export const isSealed = (bytes: Uint8Array): boolean =>
  bytes.length >= mark.length && Buffer.from(bytes.buffer, bytes.byteOffset, mark.length).toString('latin1') === mark

/** A new head, and the key that it leads to. */
export const newHead = (dataKey: Uint8Array, place: string): { readonly head: Buffer; readonly key: Buffer } => {
  const salt = randomBytes(saltLength)
  return { head: Buffer.from(`${mark}${salt.toString('base64url')}\n`), key: fileKey(dataKey, salt, place) }
}

const fileKey = (dataKey: Uint8Array, salt: Uint8Array, place: string): Buffer =>
  keyFor(dataKey, salt, `briefing-kit 1 file ${place}`)

/** null when the head is not as it was written. */
const keyIn = (bytes: Buffer, dataKey: Uint8Array, place: string): Buffer | null => {
  const [, said] = /^briefing-sealed 1 ([\w-]{43})\n$/.exec(bytes.toString('latin1', 0, headLength)) ?? []
  return said === undefined ? null : fileKey(dataKey, Buffer.from(said, 'base64url'), place)
}

/** The key of a whole file is used for one content and never again. */
const onlyNonce = new Uint8Array(nonceLength)

/** Seals the content of a file that is written once, piece by piece. */
export class WholeSealing {
  private readonly head: Buffer
  private readonly cipher: CipherGCM
  private isBegun = false

  constructor(dataKey: Uint8Array, place: string) {
    const { head, key } = newHead(dataKey, place)
    this.head = head
    this.cipher = createCipheriv('aes-256-gcm', key, onlyNonce)
  }

  piece(bytes: Uint8Array): Buffer {
    const sealed = this.cipher.update(bytes)
    return this.isBegun ? sealed : this.begun(sealed)
  }

  /** What stands behind the last piece; without it nothing counts. */
  end(): Buffer {
    const tag = Buffer.concat([this.cipher.final(), this.cipher.getAuthTag()])
    return this.isBegun ? tag : this.begun(tag)
  }

  private begun(bytes: Buffer): Buffer {
    this.isBegun = true
    return Buffer.concat([this.head, bytes])
  }
}

/** The content of such a file; null when not every bit is as it was written, there, by who had the key. */
export const openedWhole = (given: Uint8Array, dataKey: Uint8Array, place: string): Buffer | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const key = bytes.length < headLength + tagLength ? null : keyIn(bytes, dataKey, place)
  if (key === null) return null
  return opened(key, onlyNonce, bytes.subarray(headLength, -tagLength), bytes.subarray(-tagLength))
}

const opened = (
  key: Uint8Array,
  nonce: Uint8Array,
  content: Uint8Array,
  tag: Uint8Array,
  about?: Uint8Array,
): Buffer | null => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  if (about !== undefined) decipher.setAAD(about)
  decipher.setAuthTag(tag)
  try {
    const plain = decipher.update(content)
    decipher.final()
    return plain
  } catch {
    return null
  }
}

/**
 * A line of a file that grows: its number, which it is authenticated with, a space, and in base64 a nonce by chance, what was
 * written and the tag. A line that is written again where one was cut off has another nonce.
 */
export const sealedLine = (key: Uint8Array, number: number, content: Uint8Array): Buffer => {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(String(number)))
  const sealed = Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return Buffer.from(`${number} ${sealed.toString('base64')}\n`)
}

/** What a file of lines holds. */
export interface OpenedLines {
  readonly key: Buffer
  /** What was written, one thing after the other, with `illegible` in the place of what does not open. */
  readonly content: Buffer
  /** Bytes up to the end of the last line, without the room behind it. */
  readonly end: number
  /** The number of the next line. */
  readonly next: number
  /** Every line opens, but for a last one that was not finished. */
  readonly isWhole: boolean
}

/**
 * Stands as a line in the place of lines that do not open, or lack (the sign by which a line said of old that it had not
 * understood): no line of a journal, which is a text, reads so.
 */
export const illegible = '\x15'

/** null when the head does not open. A line counts where it was written, and once: one that came before, or was put there, is not legible. */
export const openedLines = (given: Uint8Array, dataKey: Uint8Array, place: string): OpenedLines | null => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const key = keyIn(bytes, dataKey, place)
  if (key === null) return null
  const end = Math.max(headLength, withoutRoom(bytes).length)
  const lines = bytes.toString('latin1', headLength, end).split('\n')
  // What stands behind the last end of a line was never finished.
  const unfinished = lines.pop() ?? ''
  const parts: Uint8Array[] = []
  let next = 0
  let isWhole = true
  for (const line of lines) {
    const found = lineIn(line, key)
    const isInOrder = found !== null && found.number >= next
    if (found?.number !== next) {
      isWhole = false
      // Zeros are what a power cut leaves of a line whose end was on the disk before its beginning: nobody was answered.
      parts.push(Buffer.from(`${line.includes('\0') ? '\0' : illegible}\n`))
    }
    if (!isInOrder) continue
    parts.push(found.content)
    next = found.number + 1
  }
  if (unfinished !== '')
    parts.push(Buffer.from((unfinished.includes('\0') ? '\0' : illegible).repeat(unfinished.length)))
  return { key, content: Buffer.concat(parts), end, next, isWhole }
}

const lineIn = (line: string, key: Uint8Array): { readonly number: number; readonly content: Buffer } | null => {
  const [, number, said] = /^(0|[1-9]\d{0,14}) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? []
  if (number === undefined || said === undefined) return null
  const bytes = Buffer.from(said, 'base64')
  // More than one text in base64 says the same bytes: one alone was written.
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64') !== said) return null
  const content = opened(
    key,
    bytes.subarray(0, nonceLength),
    bytes.subarray(nonceLength, -tagLength),
    bytes.subarray(-tagLength),
    Buffer.from(number),
  )
  return content === null ? null : { number: Number(number), content }
}

/** What is said, without the zeros that stand behind it as room for more. No line ends with one. */
export const withoutRoom = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length
  while (bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}
