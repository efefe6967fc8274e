import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { BegunQuotation } from '#contract/views'
import { Building } from '#contract/wire/pieces'
import type { Extraction } from '#core/extract/extraction'
import { fitting } from '#core/model/fields/fits'
import type { FileForm, Source } from '#core/model'
import { type Turns, atOnce } from '#core/model/turns'
import type { WorkerChannel } from '../../host'
import { type Heard, Orders, type Trade } from '../../process/orders'
import type { Patience } from '../../process/silence'
import { unhurried } from '../../process/unhurried'
import { Refusal } from '../../refusal'
import type { PdfComments } from '../pdf/comments'
import type { SourceWithFindings } from '../sourceFrom'
import { looksToFind, readingPatience } from './allowance'
import type { ReadOrder, ReadReply, ReadRequest } from './messages'
import { Reply } from './replies'

interface ReadWatching {
  readonly signal?: AbortSignal
  readonly onBeginning?: (found: readonly BegunQuotation[]) => void
}

type Answer = Extract<ReadReply, { readonly kind: 'read' | 'found' | 'attachment' | 'comments' }>

/**
 * The desk's end of the line to the process in which foreign bytes become words: the only way a text comes in. Whatever a
 * file does there, it costs that process and no more; its name is in the refusal.
 */
export class ReadingRoom {
  private readonly orders: Orders<ReadRequest, Answer>

  constructor(
    start: () => WorkerChannel,
    private readonly onFault: (fault: unknown) => void,
    patience: Patience = readingPatience,
  ) {
    this.orders = new Orders(start, this.trade(), patience)
  }

  /**
   * Aborted: refused with `source.cancelled` at once. `onBeginning` is told what was found in the first pages of a long text,
   * while the rest of it is read.
   */
  async read(order: ReadOrder, { signal, onBeginning }: ReadWatching = {}): Promise<SourceWithFindings> {
    const onMessage = (message: unknown): void => {
      if (onBeginning === undefined || Reflect.get(Object(message), 'kind') !== 'beginning') return
      const parsed = v.safeParse(Reply, message)
      if (parsed.success && parsed.output.kind === 'beginning') onBeginning(parsed.output.found)
    }
    const answer = await this.orders.order(order, signal === undefined ? { onMessage } : { onMessage, signal })
    if (answer.kind !== 'read') throw new Error('The reading room answered another question')
    return answer.source
  }

  /** What today's engine finds in a text that is a source already, read as what its record says that it is. */
  async readAgain({
    text,
    arrival,
    kind,
    language,
  }: Pick<Source, 'text' | 'arrival' | 'kind' | 'language'>): Promise<Extraction> {
    return this.found({ kind: 'again', text, blocks: arrival.blocks, as: kind, language })
  }

  /** What is found in a file of which nothing is kept; offsets are those of its text as decoded. */
  async find(name: string, bytes: Uint8Array, password: string | null = null): Promise<Extraction> {
    return this.found({ kind: 'find', name, bytes, password })
  }

  /** A file that came with a mail, by its place among them. */
  async attachment(
    name: string,
    bytes: Uint8Array,
    index: number,
    form: FileForm | null,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const answer = await this.orders.order({ kind: 'attachment', name, bytes, index, form })
    if (answer.kind !== 'attachment') throw new Error('The reading room answered another question')
    return answer
  }

  /** What was written on the pages of a PDF that came back. */
  async comments(name: string, bytes: Uint8Array, password: string | null = null): Promise<PdfComments> {
    const answer = await this.orders.order({ kind: 'comments', name, bytes, password })
    if (answer.kind !== 'comments') throw new Error('The reading room answered another question')
    return { comments: answer.comments, left: answer.left }
  }

  /** The first text then finds the process started. */
  prepare(): void {
    this.orders.prepare()
  }

  close(): void {
    this.orders.close()
  }

  private async found(request: ReadRequest): Promise<Extraction> {
    const answer = await this.orders.order(request)
    if (answer.kind !== 'found') throw new Error('The reading room answered another question')
    return answer.extraction
  }

  private trade(): Trade<ReadRequest, Answer> {
    let counting: ReadRequest | null = null
    let begun: ReadRequest | null = null
    let building: { readonly request: ReadRequest; readonly parts: Building; taken: number } | null = null
    return {
      hear: (message, request): Heard<Answer> | null => {
        const parsed = v.safeParse(Reply, message)
        if (!parsed.success || !atOnce(answering(parsed.output, request))) return null
        const reply = parsed.output
        switch (reply.kind) {
          case 'part':
            if (building?.request !== request) building = { request, parts: new Building(), taken: 0 }
            building.taken += 1
            return building.taken <= mostParts && isTaken(building.parts, reply.piece) ? { kind: 'working' } : null
          case 'whole': {
            const whole = building?.request === request ? building.parts : null
            building = null
            return whole === null || !whole.isWhole
              ? null
              : { kind: 'checking', outcome: unhurried(checking(whole.value(), reply.isLast, request)) }
          }
          case 'ready':
            return { kind: 'ready' }
          case 'finding': {
            // Once for each order: nobody may ask for more time again and again.
            if (counting === request) return null
            counting = request
            return { kind: 'working', looks: looksToFind(Math.min(reply.length, longestOf(request))) }
          }
          case 'beginning':
            // Once for each order, and it buys no time.
            if (begun === request) return null
            begun = request
            return { kind: 'working' }
          case 'read':
          case 'found':
          case 'attachment':
          case 'comments':
            return { kind: 'done', value: reply, isLast: reply.isLast }
          case 'failed':
            return { kind: 'refused', refusal: new Refusal(reply.failure.code, named(reply.failure.facts, request)) }
          case 'fault':
            this.onFault(new Error(`The reading room failed: ${reply.trace}`))
            return { kind: 'refused', refusal: tooHeavy(request) }
        }
      },
      cancelled: (request) => new Refusal('source.cancelled', named({}, request)),
      ended: (request, reason) => {
        this.onFault(new Error(`The reading room ended: ${reason}`))
        return tooHeavy(request)
      },
      stalled: (request) => new Refusal('source.tooSlow', named({}, request)),
    }
  }
}

/** The longest text with everything that may be found in it has a tenth of this many pieces. */
const mostParts = 4_000

const isTaken = (parts: Building, piece: string): boolean => {
  try {
    parts.take(piece)
    return true
  } catch {
    return false
  }
}

/** An answer that came in pieces is held against its shape and its order as any other, turn by turn. */
const checking = function* (value: unknown, isLast: boolean, request: ReadRequest): Turns<Heard<Answer> | null> {
  if (!(yield* fitting(Reply, value))) return null
  const reply = value as ReadReply
  if (reply.kind !== 'read' && reply.kind !== 'found') return null
  return (yield* answering(reply, request)) ? { kind: 'done', value: reply, isLast } : null
}

/** No file becomes a text longer than this. */
const longestOf = (request: ReadRequest): number => ('text' in request ? request.text.length : 12_000_000)

const tooHeavy = (request: ReadRequest): Refusal => new Refusal('source.tooHeavy', named({}, request))

const named = (facts: Refusal['failure']['facts'], request: ReadRequest): Refusal['failure']['facts'] =>
  'name' in request ? { ...facts, name: request.name } : facts

/** A source is the one that was ordered, and what is said of its words and bytes is true of them. */
const answering = function* (reply: ReadReply, request: ReadRequest): Turns<boolean> {
  const isSource = request.kind === 'file' || request.kind === 'paste' || request.kind === 'typed'
  if (reply.kind === 'found') return request.kind === 'again' || request.kind === 'find'
  if (reply.kind === 'attachment') return request.kind === 'attachment'
  if (reply.kind === 'comments') return request.kind === 'comments'
  if (reply.kind !== 'read') return true
  if (!isSource) return false
  const { source } = reply.source
  const bytes = request.kind === 'paste' ? null : request.bytes
  return (
    source.id === request.id &&
    source.sha256 === (yield* hashing(source.text)) &&
    (source.arrival.original?.sha256 ?? null) === (bytes === null ? null : yield* hashing(bytes))
  )
}

/** Units of a text, or bytes, that are hashed in a millisecond. */
const longestHashed = 512 * 1024

const hashing = function* (what: string | Uint8Array): Turns<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < what.length;) {
    const end = at + longestHashed
    // The halves of a pair are one letter.
    const isPair = typeof what === 'string' && /[\uD800-\uDBFF]/.test(what.charAt(end - 1))
    const piece = what.slice(at, isPair ? end + 1 : end)
    hash.update(piece)
    at += piece.length
    yield
  }
  return hash.digest('hex')
}
