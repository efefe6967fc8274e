import { isOnItsWay } from './typing'

/** Milliseconds without a key after which typed words are sent: a letter costs its field, the kit is told of words. */
const pause = 150

/** Milliseconds after which they are sent although somebody goes on typing. */
const longest = 500

/**
 * Sends what is typed, one value after the other. A value waits for a pause in typing, and while one is on its way only
 * the newest of the others waits: it holds them all. Until the last is answered nothing is undone and no other kit is
 * opened (`typedOut`), and whatever else is decided sends it first (`hastenTyped`).
 */
export class Outbox<Value> {
  private waiting: { readonly value: Value } | null = null
  private isSending = false
  /** Somebody waits for the words: they pause no more. */
  private isHastened = false
  private pausing: ReturnType<typeof setTimeout> | undefined
  private limit: ReturnType<typeof setTimeout> | undefined
  private settle: (() => void) | null = null

  constructor(
    private readonly send: (value: Value) => Promise<unknown> | void,
    private readonly onSettled: () => void,
  ) {}

  /** From the moment something is put in until the last of it is answered. */
  get isBusy(): boolean {
    return this.settle !== null
  }

  put(value: Value): void {
    this.waiting = { value }
    if (this.settle === null) {
      const settled = new Promise<void>((resolve) => (this.settle = resolve))
      isOnItsWay({ settled, hasten: () => this.hasten() })
    }
    if (!this.isSending) this.waitForPause()
  }

  /** Sends in this very turn, so that what is decided next comes after it. */
  hasten(): void {
    if (this.settle === null) return
    this.isHastened = true
    if (!this.isSending) void this.empty()
  }

  private waitForPause(): void {
    clearTimeout(this.pausing)
    this.pausing = setTimeout(() => void this.empty(), pause)
    this.limit ??= setTimeout(() => void this.empty(), longest)
  }

  private stopWaiting(): void {
    clearTimeout(this.pausing)
    clearTimeout(this.limit)
    this.limit = undefined
  }

  private async empty(): Promise<void> {
    this.stopWaiting()
    const { waiting } = this
    if (waiting === null || this.isSending) return
    this.waiting = null
    this.isSending = true
    try {
      await this.send(waiting.value)
    } finally {
      this.isSending = false
      this.goOn()
    }
  }

  private goOn(): void {
    if (this.waiting === null) {
      this.isHastened = false
      this.settle?.()
      this.settle = null
      this.onSettled()
    } else if (this.isHastened) void this.empty()
    else this.waitForPause()
  }
}
