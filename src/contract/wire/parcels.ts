/**
 * A long text or the bytes of a file on their way to the main process. Whatever carries a message copies it in one go, and
 * neither the window nor the main process does anything else meanwhile: ten megabytes stopped both for seconds. So they go
 * ahead in pieces, and the call holds a `Parcel` in their place.
 */
export interface Parcel {
  readonly parcel: number
}

export type Piece = string | Uint8Array

/** UTF-16 units of a text, or bytes: what the slowest of our hosts carries in a few milliseconds. */
export const longestPiece = 128 * 1024

/** How a piece is brought: `at` is where in its parcel it stands, in units of the whole; null: the parcel is let go. */
export type SendPiece = (parcel: number, at: number, piece: Piece | null) => Promise<unknown>

/** Whether whoever asked no longer wants an answer: the `AbortSignal` of the window, which this layer does not know. */
interface Stopped {
  readonly aborted: boolean
}

/** The sending end. */
export class ParcelSender {
  private last = 0

  /** `send` settles when the piece has arrived. */
  constructor(private readonly send: SendPiece) {}

  /** The input of a call, with everything long in it sent ahead. null: `signal` was aborted meanwhile. */
  async sent(input: unknown, signal?: Stopped): Promise<{ readonly input: unknown } | null> {
    const parcels: number[] = []
    const packed = async (value: unknown): Promise<unknown> => {
      if (isLong(value)) {
        this.last += 1
        parcels.push(this.last)
        return this.bring(value, this.last, signal)
      }
      if (!isContainer(value) || !holdsLong(value)) return value
      const entries: [string, unknown][] = []
      for (const [key, item] of Object.entries(value)) entries.push([key, await packed(item)])
      return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
    }
    const result = await packed(input)
    if (signal?.aborted !== true || parcels.length === 0) return { input: result }
    for (const parcel of parcels) await this.send(parcel, 0, null)
    return null
  }

  private async bring(whole: Piece, parcel: number, signal: Stopped | undefined): Promise<Parcel> {
    for (let at = 0; at < whole.length; at += longestPiece) {
      if (signal?.aborted === true) break
      await this.send(parcel, at, whole.slice(at, at + longestPiece))
    }
    return { parcel }
  }
}

const isLong = (value: unknown): value is Piece =>
  (typeof value === 'string' || value instanceof Uint8Array) && value.length > longestPiece

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array)

const holdsLong = (value: unknown): boolean =>
  isLong(value) || (isContainer(value) && Object.values(value).some(holdsLong))

/** The receiving end. It keeps what has come until a call asks for it, and no more than `most` units in all. */
export class ParcelReceiver {
  private readonly waiting = new Map<number, { readonly pieces: Piece[]; length: number }>()

  constructor(private readonly most = mostWaiting) {}

  /** Anything may come. A piece that does not follow the one before, or is too much, ends its parcel. */
  take(parcel: unknown, at: unknown, piece: unknown): void {
    if (typeof parcel !== 'number') return
    if (at === 0) this.waiting.delete(parcel)
    const begun = this.waiting.get(parcel) ?? { pieces: [], length: 0 }
    const isNext = (typeof piece === 'string' || piece instanceof Uint8Array) && begun.length === at
    if (!isNext || piece.length > longestPiece || this.held() + piece.length > this.most) {
      this.waiting.delete(parcel)
      return
    }
    begun.pieces.push(piece)
    begun.length += piece.length
    this.waiting.set(parcel, begun)
  }

  /** The input as it was before it was sent. A parcel that did not come stays what it is, which no call accepts. */
  whole(value: unknown, depth = deepest): unknown {
    if (depth === 0 || !isContainer(value)) return value
    if (isParcel(value)) return this.open(value) ?? value
    const entries = Object.entries(value).map(([key, item]) => [key, this.whole(item, depth - 1)] as const)
    if (entries.every(([key, item]) => item === Reflect.get(value, key))) return value
    return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
  }

  private open({ parcel }: Parcel): Piece | null {
    const found = this.waiting.get(parcel)
    this.waiting.delete(parcel)
    return found === undefined ? null : joined(found.pieces)
  }

  private held(): number {
    return [...this.waiting.values()].reduce((sum, { length }) => sum + length, 0)
  }
}

/** Of a batch of dropped files. */
const mostWaiting = 1_500_000_000

/** No call holds a text or bytes deeper in its input: a list of files, a file, its bytes. */
const deepest = 4

const isParcel = (value: object): value is Parcel => {
  const [key, ...more] = Object.keys(value)
  return key === 'parcel' && more.length === 0 && typeof Reflect.get(value, 'parcel') === 'number'
}

const joined = (pieces: readonly Piece[]): Piece | null => {
  const texts = pieces.filter((piece) => typeof piece === 'string')
  if (texts.length === pieces.length) return pieces.length === 0 ? null : texts.join('')
  if (texts.length > 0) return null
  const bytes = pieces.filter((piece) => typeof piece !== 'string')
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of bytes) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
