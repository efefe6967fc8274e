/** Sends values one after the other. While one is on its way only the newest of the others waits: it holds them all. */
export class Outbox<Value> {
  private waiting: { readonly value: Value } | null = null
  private isSending = false
  private work: Promise<void> = Promise.resolve()

  constructor(
    private readonly send: (value: Value) => Promise<unknown>,
    private readonly onSettled: () => void,
  ) {}

  /** From the moment something is put in, also while the sender is only being called. */
  get isBusy(): boolean {
    return this.isSending
  }

  put(value: Value): void {
    this.waiting = { value }
    if (!this.isSending) this.work = this.empty()
  }

  /** When everything put in so far has been answered. */
  settled(): Promise<void> {
    return this.work
  }

  private async empty(): Promise<void> {
    this.isSending = true
    while (this.waiting !== null) {
      const { value } = this.waiting
      this.waiting = null
      await this.send(value)
    }
    this.isSending = false
    this.onSettled()
  }
}
