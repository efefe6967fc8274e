import type { WorkerChannel } from '../host'
import type { Refusal } from '../refusal'
import { type Patience, Silence } from './silence'

/** What a message of a process means to whoever waits for it. */
export type Heard<Value> =
  /** It has started. */
  | { readonly kind: 'ready' }
  /** It is alive, and may from now on be silent for so many looks; unchanged where none are named. */
  | { readonly kind: 'working'; readonly looks?: number }
  /** It has said all, and what that means takes a while to find out. */
  | { readonly kind: 'checking'; readonly outcome: Promise<Heard<Value> | null> }
  /** `isLast`: the process asks to be replaced before the next order. */
  | { readonly kind: 'done'; readonly value: Value; readonly isLast?: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** What one kind of process does, and how it is said that it did not. */
export interface Trade<Request, Value> {
  /** Anything may arrive. What is no message of the trade is no answer: `null` ends the process. */
  readonly hear: (message: unknown, request: Request) => Heard<Value> | null
  readonly cancelled: (request: Request) => Refusal
  /** It went away by itself, could not be started (`reason`), or said what no such process says. */
  readonly ended: (request: Request, reason: string) => Refusal
  readonly stalled: (request: Request) => Refusal
}

export interface Watching {
  /** Every message that belongs to the order, as it came. */
  readonly onMessage?: (message: unknown) => void
  /** Aborted: the promise is refused as cancelled at once, whatever the process is doing. */
  readonly signal?: AbortSignal
}

interface Job<Request, Value> {
  readonly request: Request
  readonly done: (value: Value) => void
  readonly refused: (refusal: Refusal) => void
  readonly onMessage: (message: unknown) => void
}

/**
 * The desk's end of the line to a process of its own. It is started when first needed and has one order at a time; the
 * others wait here. An order ends when it is answered, when it is cancelled, when the process dies, or when the process
 * has been silent for too long; in the last three the process is killed, and the next order starts another.
 */
export class Orders<Request, Value> {
  private channel: WorkerChannel | null = null
  private isStarted = false
  private running: Job<Request, Value> | null = null
  private waiting: readonly Job<Request, Value>[] = []
  private readonly silence: Silence

  constructor(
    private readonly start: () => WorkerChannel,
    private readonly trade: Trade<Request, Value>,
    private readonly patience: Patience,
  ) {
    this.silence = new Silence(patience.milliseconds)
  }

  order(request: Request, { onMessage = () => undefined, signal }: Watching = {}): Promise<Value> {
    if (signal?.aborted === true) return Promise.reject(this.trade.cancelled(request))
    return new Promise<Value>((resolve, reject) => {
      const cancel = (): void => this.cancel(job)
      const over = (): void => signal?.removeEventListener('abort', cancel)
      const job: Job<Request, Value> = {
        request,
        onMessage,
        done: (value) => {
          over()
          resolve(value)
        },
        refused: (refusal) => {
          over()
          reject(refusal)
        },
      }
      signal?.addEventListener('abort', cancel, { once: true })
      this.waiting = [...this.waiting, job]
      this.next()
    })
  }

  /** Starts the process before anybody needs it. That it does not start is said to whoever needs it. */
  prepare(): void {
    try {
      this.channel ??= this.started()
    } catch {
      this.channel = null
    }
  }

  /** Ends the process and refuses what it was asked for. */
  close(): void {
    this.kill()
    for (const job of [...(this.running === null ? [] : [this.running]), ...this.waiting])
      job.refused(this.trade.cancelled(job.request))
    this.running = null
    this.waiting = []
  }

  private cancel(job: Job<Request, Value>): void {
    this.waiting = this.waiting.filter((other) => other !== job)
    if (job !== this.running) return job.refused(this.trade.cancelled(job.request))
    this.kill()
    this.refuse(this.trade.cancelled(job.request))
  }

  private next(): void {
    const [job, ...later] = this.waiting
    if (this.running !== null || job === undefined) return
    this.waiting = later
    this.running = job
    try {
      this.channel ??= this.started()
      this.watch()
      this.channel.post(job.request)
    } catch (problem) {
      this.kill()
      this.refuse(this.trade.ended(job.request, problem instanceof Error ? problem.message : String(problem)))
    }
  }

  private started(): WorkerChannel {
    const channel = this.start()
    this.isStarted = false
    channel.onMessage((message) => {
      if (this.channel === channel) this.take(message)
    })
    channel.onExit(() => {
      if (this.channel !== channel) return
      this.channel = null
      if (this.running !== null) this.refuse(this.trade.ended(this.running.request, 'the process ended'))
    })
    return channel
  }

  private watch(looks = this.isStarted ? this.patience.looks : this.patience.looksAtStart): void {
    this.silence.begin(looks, () => {
      const job = this.running
      this.kill()
      if (job !== null) this.refuse(this.trade.stalled(job.request))
    })
  }

  private take(message: unknown): void {
    this.silence.heard()
    const job = this.running
    if (job === null) {
      // Between two orders a process has only one thing to say.
      this.isStarted = true
      return
    }
    const heard = this.trade.hear(message, job.request)
    job.onMessage(message)
    this.conclude(heard, job)
  }

  private conclude(heard: Heard<Value> | null, job: Job<Request, Value>): void {
    switch (heard?.kind) {
      case undefined:
        this.kill()
        return this.refuse(this.trade.ended(job.request, 'the process said what it may not say'))
      case 'ready':
        this.isStarted = true
        return this.watch()
      case 'working':
        return heard.looks === undefined ? undefined : this.watch(heard.looks)
      case 'checking':
        // It has said all: nobody waits for it, and it is given nothing before it is known whether it is to be trusted.
        this.silence.end()
        return void heard.outcome.then((outcome) => {
          if (this.running === job) this.conclude(outcome, job)
        })
      case 'done':
        if (heard.isLast === true) this.kill()
        return this.end(({ done }) => done(heard.value))
      case 'refused':
        return this.refuse(heard.refusal)
    }
  }

  private refuse(refusal: Refusal): void {
    this.end(({ refused }) => refused(refusal))
  }

  private end(how: (job: Job<Request, Value>) => void): void {
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
