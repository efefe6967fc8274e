import { isOnItsWay } from './typing'

/**
 * Sends what is typed, one value after the other. While one is on its way only the newest of the others waits: it holds
 * them all. Until the last is answered nothing is undone and no other kit is opened (`typedOut`).
 */
export class Outbox<Value> {
  private waiting: { readonly value: Value } | null = null
  private isSending = false

  constructor(
    private readonly send: (value: Value) => Promise<unknown> | void,
    private readonly onSettled: () => void,
  ) {}

  /** From the moment something is put in, also while the sender is only being called. */
  get isBusy(): boolean {
    return this.isSending
  }

  put(value: Value): void {
    this.waiting = { value }
    if (!this.isSending) isOnItsWay(this.empty())
  }

  private async empty(): Promise<void> {
    this.isSending = true
    try {
      while (this.waiting !== null) {
        const { value } = this.waiting
        this.waiting = null
        await this.send(value)
      }
    } finally {
      this.isSending = false
      this.onSettled()
    }
  }
}
