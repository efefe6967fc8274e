import { type Hash, createHash } from 'node:crypto'
import * as v from 'valibot'
import { type Result, failure, success } from '#core/model/result'
import { isSealed } from '../vault/sealing'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * The first line of a kit file: enough to know what it is, which version, and whether it is whole, without reading on.
 * Every version of the program keeps this line. `sha256` covers the other four fields and the payload.
 */
const Header = v.strictObject({
  format: v.literal('briefing-kit'),
  schema: v.pipe(Count, v.minValue(1)),
  seq: Count,
  length: Count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
type Header = v.InferOutput<typeof Header>

export interface Sealed {
  readonly schema: number
  /** The number of the last thing that happened to the kit and is in it. */
  readonly seq: number
  readonly data: unknown
}

/** A kit file: a header line and a payload line, both JSON. */
export const sealed = ({ schema, seq, data }: Sealed): Uint8Array =>
  sealedJson({ schema, seq, json: JSON.stringify(data) })

/** The same of data that are JSON already, in one piece of memory: a large kit is not copied to put a line before it. */
export const sealedJson = ({ schema, seq, json }: Omit<Sealed, 'data'> & { readonly json: string }): Uint8Array => {
  const fields = { format: 'briefing-kit', schema, seq, length: Buffer.byteLength(json) } as const
  const lineWith = (sha256: string): string => `${JSON.stringify({ ...fields, sha256 } satisfies Header)}\n`
  const start = Buffer.byteLength(lineWith(blankSha256))
  const bytes = Buffer.allocUnsafeSlow(start + fields.length)
  bytes.write(json, start)
  bytes.write(lineWith(fingerprint(fields, bytes.subarray(start))))
  return bytes
}

const blankSha256 = '0'.repeat(64)

/**
 * What a kit file holds, if every byte of it is as it was written. `seen`: who has looked at the same bytes while they were
 * read need not look at them again.
 */
export const unsealed = (bytes: Uint8Array, seen?: SealSeen): Result<Sealed, NotOpened> => {
  const whole = wholeIn(bytes, seen?.sha256Of(bytes) ?? null)
  if (!whole.ok) return whole
  const { schema, seq, payload } = whole.value
  return success({ schema, seq, data: jsonOf(payload.toString('utf8')) })
}

/** Takes the checksum of a kit file while it is being read: for a large one that takes as long as the reading. */
export class SealSeen {
  private hash: Hash | null = null
  private taken = 0

  take(piece: Uint8Array): void {
    if (this.taken === 0) this.begin(piece)
    else this.hash?.update(piece)
    this.taken += piece.length
  }

  /** null when it was not shown all of those bytes, or they have no header. */
  sha256Of(bytes: Uint8Array): string | null {
    return this.taken === bytes.length ? (this.hash?.digest('hex') ?? null) : null
  }

  private begin(piece: Uint8Array): void {
    const parsed = v.safeParse(Header, jsonOf(headOf(piece)))
    if (!parsed.success) return
    const { sha256: _said, ...fields } = parsed.output
    this.hash = hashOf(fields).update(piece.subarray(piece.indexOf(0x0a) + 1))
  }
}

/** The number of a kit file of which every byte is as it was written, without reading on. null when it is not whole. */
export const numberIn = (bytes: Uint8Array): number | null => {
  const whole = wholeIn(bytes)
  return whole.ok ? whole.value.seq : null
}

/** `sealed`: it is of a library that opens with a passphrase, and was read without. */
type NotOpened = 'damaged' | 'notAKit' | 'sealed'

interface Whole {
  readonly schema: number
  readonly seq: number
  readonly payload: Buffer
}

const wholeIn = (bytes: Uint8Array, sha256Seen: string | null = null): Result<Whole, NotOpened> => {
  if (isSealed(bytes)) return failure('sealed')
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lineEnd = whole.indexOf(0x0a)
  const line = whole.toString('utf8', 0, Math.max(0, lineEnd))
  const parsed = v.safeParse(Header, jsonOf(line))
  if (!parsed.success)
    return failure(isForeign(jsonOf(line) ?? jsonOf(whole.toString('utf8', 0, 10_000))) ? 'notAKit' : 'damaged')
  const { sha256, ...fields } = parsed.output
  const payload = whole.subarray(lineEnd + 1)
  const isWhole =
    JSON.stringify(parsed.output) === line &&
    payload.length === fields.length &&
    (sha256Seen ?? fingerprint(fields, payload)) === sha256
  if (!isWhole) return failure('damaged')
  return success({ schema: fields.schema, seq: fields.seq, payload })
}

/** The first line of a kit file, which tells its content from every other. */
export const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, Math.max(0, bytes.indexOf(0x0a)))).toString('utf8')

/** Up to which number a damaged file says that it went; null when it no longer says it. Never for opening a kit. */
export const sequenceIn = (bytes: Uint8Array): number | null => {
  const parsed = v.safeParse(Header, jsonOf(headOf(bytes)))
  return parsed.success ? parsed.output.seq : null
}

/** In which version a damaged file says it was written; null when it no longer says it. Never for opening a kit. */
export const schemaIn = (bytes: Uint8Array): number | null => {
  const parsed = v.safeParse(Header, jsonOf(headOf(bytes)))
  return parsed.success ? parsed.output.schema : null
}

/** What stands behind the header line, whole or not: undefined when it is no JSON. Never for opening a kit. */
export const payloadOf = (bytes: Uint8Array): unknown =>
  jsonOf(Buffer.from(bytes.subarray(bytes.indexOf(0x0a) + 1)).toString('utf8'))

const fingerprint = (fields: Omit<Header, 'sha256'>, payload: Uint8Array): string =>
  hashOf(fields).update(payload).digest('hex')

const hashOf = (fields: Omit<Header, 'sha256'>): Hash => createHash('sha256').update(`${JSON.stringify(fields)}\n`)

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Sound JSON of somebody else's: an object that has neither our name nor our seal on it. */
const isForeign = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  !('sha256' in data) &&
  !('format' in data && data.format === 'briefing-kit')
