import type { Failure } from '#contract/failures'
import { Refusal } from '../refusal'
import type { Entry } from './journalLine'

/** Entries that the disk has refused so far. They are kept, and tried again. */
export interface Waiting {
  readonly changes: number
  readonly failure: Failure
  /** When the next attempt is made, in milliseconds since 1970. */
  readonly nextTry: number
}

export interface QueueHost {
  /** Makes entries durable, or refuses all of them. */
  readonly append: (entries: readonly [Entry, ...Entry[]]) => Promise<void>
  readonly onChange: (waiting: Waiting | null) => void
  readonly now: () => number
  /** Runs something later; gives back how to call it off. */
  readonly later: (work: () => void, milliseconds: number) => () => void
}

const shortestPause = 1_000
const longestPause = 8_000

/**
 * What was decided and is not on the disk yet, in order. Entries that arrive while others are written are written together
 * by the next turn. A refusal loses nothing: everything waits, and is tried again after a pause that grows to eight seconds.
 */
export class WriteQueue {
  private entries: readonly Entry[] = []
  private running: Promise<void> | null = null
  private refused: { readonly failure: Failure; readonly nextTry: number } | null = null
  private pause = shortestPause
  private callOff: () => void = () => undefined

  constructor(private readonly host: QueueHost) {}

  get waiting(): Waiting | null {
    return this.refused === null || this.entries.length === 0 ? null : { changes: this.entries.length, ...this.refused }
  }

  /** The number of entries that are not on the disk. */
  get length(): number {
    return this.entries.length
  }

  /** Comes back when the entry is on the disk, or waits there. */
  async put(entry: Entry): Promise<void> {
    this.entries = [...this.entries, entry]
    if (this.refused !== null) return this.host.onChange(this.waiting)
    while (this.refused === null && this.entries.includes(entry)) await this.turn()
  }

  /** Tries at once. true: nothing waits any more. */
  async flush(): Promise<boolean> {
    this.callOff()
    this.refused = null
    while (this.refused === null && this.entries.length > 0) await this.turn()
    return this.entries.length === 0
  }

  /** Lets go of everything that waits: it was saved elsewhere, or given up by the person. */
  drop(): void {
    this.callOff()
    this.entries = []
    this.refused = null
  }

  private turn(): Promise<void> {
    return (this.running ??= this.write().finally(() => {
      this.running = null
    }))
  }

  private async write(): Promise<void> {
    const [first, ...others] = this.entries
    if (first === undefined) return
    const hadTrouble = this.pause !== shortestPause
    try {
      await this.host.append([first, ...others])
      this.entries = this.entries.slice(1 + others.length)
      this.pause = shortestPause
      if (hadTrouble) this.host.onChange(null)
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      this.refused = { failure: problem.failure, nextTry: this.host.now() + this.pause }
      // A fault of ours comes up again with the next decision, whose caller hears of it.
      this.callOff = this.host.later(() => void this.flush().catch(() => undefined), this.pause)
      this.pause = Math.min(longestPause, this.pause * 2)
      this.host.onChange(this.waiting)
    }
  }
}
