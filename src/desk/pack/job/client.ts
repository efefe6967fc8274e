import type { Failure } from '#contract/failures'
import type { Laid } from '#core/layout/page'
import type { PackVersion } from '#core/pack/version'
import type { WorkerChannel } from '../../host'
import type { FileFault } from '../../proof/proveFile'
import { Refusal } from '../../refusal'
import type { PackFailure, PackReply, PackRequest } from './messages'
import { type Patience, Silence, usualPatience } from './silence'

export type PackOrder = Omit<PackRequest, 'kind'>

export interface Printed {
  readonly laid: Laid
  /** null for a preview. */
  readonly printed: { readonly bytes: Uint8Array; readonly version: PackVersion } | null
}

export interface ExportWatch {
  readonly onProgress: (done: number, total: number) => void
  /** Aborted: the promise is refused with `pack.cancelled` at once, whatever the process is doing. */
  readonly signal: AbortSignal
}

interface Job {
  readonly request: PackRequest
  readonly done: (printed: Printed) => void
  readonly refused: (refusal: Refusal) => void
  readonly onProgress: ExportWatch['onProgress']
}

/**
 * The desk's end of the line to the process that makes packs. It is started when first needed and has one order at a
 * time; the others wait here. An order ends when it is answered, when it is cancelled, when the process dies, or when the
 * process has been silent for too long; in the last three the process is killed, and the next order starts another.
 */
export class PackJobClient {
  private channel: WorkerChannel | null = null
  private isStarted = false
  private running: Job | null = null
  private waiting: readonly Job[] = []
  /** What the process said that it sets next. */
  private words = ''
  private readonly silence: Silence

  constructor(
    private readonly start: () => WorkerChannel,
    private readonly patience: Patience = usualPatience,
  ) {
    this.silence = new Silence(patience.milliseconds)
  }

  preview(order: PackOrder): Promise<Printed> {
    return this.ordered({ kind: 'preview', ...order }, () => undefined).printed
  }

  export(order: PackOrder, { onProgress, signal }: ExportWatch): Promise<Printed> {
    if (signal.aborted) return Promise.reject(new Refusal('pack.cancelled'))
    const { job, printed } = this.ordered({ kind: 'export', ...order }, onProgress)
    const cancel = (): void => this.cancel(job)
    signal.addEventListener('abort', cancel, { once: true })
    return printed.finally(() => signal.removeEventListener('abort', cancel))
  }

  /** Ends the process and refuses what it was asked for. */
  close(): void {
    this.kill()
    for (const job of [...(this.running === null ? [] : [this.running]), ...this.waiting])
      job.refused(new Refusal('pack.cancelled'))
    this.running = null
    this.waiting = []
  }

  private ordered(request: PackRequest, onProgress: Job['onProgress']) {
    let job: Job | undefined
    const printed = new Promise<Printed>((done, refused) => {
      job = { request, done, refused, onProgress }
      this.waiting = [...this.waiting, job]
    })
    this.next()
    return { job, printed }
  }

  private cancel(job: Job | undefined): void {
    if (job === undefined) return
    this.waiting = this.waiting.filter((other) => other !== job)
    if (job !== this.running) return job.refused(new Refusal('pack.cancelled'))
    this.kill()
    this.refuse(new Refusal('pack.cancelled'))
  }

  private next(): void {
    const [job, ...later] = this.waiting
    if (this.running !== null || job === undefined) return
    this.waiting = later
    this.running = job
    this.words = ''
    try {
      this.channel ??= this.started()
      this.watch()
      this.channel.post(job.request)
    } catch (problem) {
      this.kill()
      this.refuse(new Refusal('pack.failed', { reason: problem instanceof Error ? problem.message : String(problem) }))
    }
  }

  private started(): WorkerChannel {
    const channel = this.start()
    this.isStarted = false
    channel.onMessage((message) => {
      if (this.channel === channel) this.take(message as PackReply)
    })
    channel.onExit(() => {
      if (this.channel !== channel) return
      this.channel = null
      this.refuse(new Refusal('pack.failed', { reason: 'the pack process ended' }))
    })
    return channel
  }

  private watch(): void {
    const { looks, looksAtStart } = this.patience
    this.silence.begin(this.isStarted ? looks : looksAtStart, () => {
      const { words } = this
      this.kill()
      this.refuse(new Refusal('pack.stalled', { words: words === '' ? '…' : words }))
    })
  }

  private take(reply: PackReply): void {
    this.silence.heard()
    switch (reply.kind) {
      case 'ready':
        this.isStarted = true
        if (this.running !== null) this.watch()
        return
      case 'step':
        this.words = reply.words
        return
      case 'progress':
        return this.running?.onProgress(reply.done, reply.total)
      case 'done':
        return this.end((job) => job.done({ laid: reply.laid, printed: reply.printed }))
      case 'failed': {
        const { code, facts } = spoken(reply.failure)
        return this.refuse(new Refusal(code, facts))
      }
    }
  }

  private refuse(refusal: Refusal): void {
    this.end((job) => job.refused(refusal))
  }

  private end(how: (job: Job) => void): void {
    const job = this.running
    this.silence.end()
    this.running = null
    if (job !== null) how(job)
    this.next()
  }

  private kill(): void {
    this.silence.end()
    const { channel } = this
    this.channel = null
    channel?.kill()
  }
}

const faultFound = (fault: FileFault): Failure => {
  if (fault.fault === 'unmarked') return { code: 'pack.unmarked', facts: { page: fault.page } }
  if (fault.fault === 'odd') return { code: 'pack.unproved', facts: { reason: fault.oddity } }
  const { field, id, where } = fault.leak
  return {
    code: 'pack.leak',
    facts: {
      field,
      ...(id === null ? {} : { id }),
      ...where,
      where: 'page' in where ? `page ${where.page}` : where.place,
    },
  }
}

/** What the maker of packs says, in the words of the contract. */
const spoken = (failure: PackFailure): Failure => {
  switch (failure.code) {
    case 'pack.unknown':
      return { code: 'pack.missing', facts: {} }
    case 'pack.checkFailed':
      return faultFound(failure.fault)
    case 'pack.unsettable':
      return { code: 'pack.unsettable', facts: { words: failure.words } }
    case 'pack.unprintable':
      return { code: 'pack.unprintable', facts: { words: failure.words, letters: failure.letters } }
    case 'pack.broke':
      return { code: 'pack.failed', facts: { reason: failure.detail } }
  }
}
