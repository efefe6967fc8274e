import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Extraction } from '#core/extract/extraction'
import type { Source } from '#core/model'
import type { WorkerChannel } from '../../host'
import { type Heard, Orders, type Trade } from '../../process/orders'
import type { Patience } from '../../process/silence'
import { Refusal } from '../../refusal'
import type { SourceWithFindings } from '../sourceFrom'
import { looksToFind, readingPatience } from './allowance'
import type { ReadOrder, ReadReply, ReadRequest } from './messages'
import { Reply } from './replies'

type Answer = Extract<ReadReply, { readonly kind: 'read' | 'found' | 'attachment' }>

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

  /** Aborted: refused with `source.cancelled` at once. */
  async read(order: ReadOrder, signal?: AbortSignal): Promise<SourceWithFindings> {
    const answer = await this.orders.order(order, signal === undefined ? {} : { signal })
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
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const answer = await this.orders.order({ kind: 'attachment', name, bytes, index })
    if (answer.kind !== 'attachment') throw new Error('The reading room answered another question')
    return answer
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
    return {
      hear: (message, request): Heard<Answer> | null => {
        const parsed = v.safeParse(Reply, message)
        if (!parsed.success || !answers(parsed.output, request)) return null
        const reply = parsed.output
        switch (reply.kind) {
          case 'ready':
            return { kind: 'ready' }
          case 'finding': {
            // Once for each order: nobody may ask for more time again and again.
            if (counting === request) return null
            counting = request
            return { kind: 'working', looks: looksToFind(Math.min(reply.length, longestOf(request))) }
          }
          case 'read':
          case 'found':
          case 'attachment':
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

/** No file becomes a text longer than this. */
const longestOf = (request: ReadRequest): number => ('text' in request ? request.text.length : 12_000_000)

const tooHeavy = (request: ReadRequest): Refusal => new Refusal('source.tooHeavy', named({}, request))

const named = (facts: Refusal['failure']['facts'], request: ReadRequest): Refusal['failure']['facts'] =>
  'name' in request ? { ...facts, name: request.name } : facts

/** A source is the one that was ordered, and what is said of its words and bytes is true of them. */
const answers = (reply: ReadReply, request: ReadRequest): boolean => {
  const isSource = request.kind === 'file' || request.kind === 'paste'
  if (reply.kind === 'found') return request.kind === 'again' || request.kind === 'find'
  if (reply.kind === 'attachment') return request.kind === 'attachment'
  if (reply.kind !== 'read') return true
  if (!isSource) return false
  const { source } = reply.source
  const bytes = request.kind === 'file' ? request.bytes : null
  return (
    source.id === request.id &&
    source.sha256 === hashOf(source.text) &&
    (source.arrival.original?.sha256 ?? null) === (bytes === null ? null : hashOf(bytes))
  )
}

const hashOf = (what: string | Uint8Array): string => createHash('sha256').update(what).digest('hex')
