import type { Failure } from '#contract/failures'
import type { Laid } from '#core/layout/page'
import type { Instant, Kit, PackId } from '#core/model'
import type { WorkerChannel } from '../../host'
import type { PackFailure, PackReply, PackRequest } from './messages'
import { Refusal } from '../../refusal'

export interface PackOrder {
  readonly kit: Kit
  readonly packId: PackId
  readonly now: Instant
  readonly media: Readonly<Record<string, Uint8Array>>
}

export interface Printed {
  readonly laid: Laid
  /** null for a preview. */
  readonly bytes: Uint8Array | null
}

interface Waiting {
  readonly done: (printed: Printed) => void
  readonly refused: (refusal: Refusal) => void
  readonly onProgress: (done: number, total: number) => void
}

/**
 * The desk's end of the line to the process that makes packs. It is started when first needed and again after it has
 * died; every order is answered once, also when the process takes its answer with it.
 */
export class PackJobClient {
  private channel: WorkerChannel | null = null
  private readonly waiting = new Map<number, Waiting>()
  private lastJob = 0

  constructor(private readonly start: () => WorkerChannel) {}

  preview(order: PackOrder): Promise<Printed> {
    return this.run('preview', order, () => undefined).printed
  }

  /** `cancel` makes the promise be refused with `pack.cancelled`, unless the work is done first. */
  export(
    order: PackOrder,
    onProgress: (done: number, total: number) => void,
  ): { readonly printed: Promise<Printed>; readonly cancel: () => void } {
    return this.run('export', order, onProgress)
  }

  close(): void {
    this.channel?.kill()
    this.channel = null
  }

  private run(kind: 'preview' | 'export', order: PackOrder, onProgress: Waiting['onProgress']) {
    const job = (this.lastJob += 1)
    const printed = new Promise<Printed>((done, refused) => {
      this.waiting.set(job, { done, refused, onProgress })
    })
    this.post({ kind, job, ...order })
    return { printed, cancel: () => this.waiting.has(job) && this.post({ kind: 'cancel', job }) }
  }

  private post(request: PackRequest): void {
    this.channel ??= this.started()
    this.channel.post(request)
  }

  private started(): WorkerChannel {
    const channel = this.start()
    channel.onMessage((message) => this.take(message as PackReply))
    channel.onExit(() => {
      if (this.channel === channel) this.channel = null
      for (const { refused } of this.waiting.values())
        refused(new Refusal('pack.failed', { reason: 'the pack process ended' }))
      this.waiting.clear()
    })
    return channel
  }

  private take(reply: PackReply): void {
    const waiting = this.waiting.get(reply.job)
    if (waiting === undefined) return
    if (reply.kind === 'progress') return waiting.onProgress(reply.done, reply.total)
    this.waiting.delete(reply.job)
    if (reply.kind === 'done') waiting.done({ laid: reply.laid, bytes: reply.bytes })
    else if (reply.kind === 'cancelled') waiting.refused(new Refusal('pack.cancelled'))
    else {
      const { code, facts } = spoken(reply.failure)
      waiting.refused(new Refusal(code, facts))
    }
  }
}

/** What the maker of packs says, in the words of the contract. */
const spoken = (failure: PackFailure): Failure => {
  switch (failure.code) {
    case 'pack.unknown':
      return { code: 'pack.missing', facts: {} }
    case 'pack.checkFailed':
      return {
        code: failure.fault === 'withheld' ? 'pack.leak' : 'pack.failed',
        facts: { reason: failure.fault, page: failure.page },
      }
    case 'fonts.missing':
      return { code: 'pack.failed', facts: { reason: `no fonts in ${failure.folder}` } }
    case 'pack.broke':
      return { code: 'pack.failed', facts: { reason: failure.detail } }
  }
}
