/** Sends values one after the other. While one is on its way only the newest of the others waits: it holds them all. */
export class Outbox<Value> {
  private waiting: { readonly value: Value } | null = null
  private work: Promise<void> | null = null

  constructor(
    private readonly send: (value: Value) => Promise<unknown>,
    private readonly onSettled: () => void,
  ) {}

  get isBusy(): boolean {
    return this.work !== null
  }

  put(value: Value): void {
    this.waiting = { value }
    this.work ??= this.empty()
  }

  /** When everything put in so far has been answered. */
  settled(): Promise<void> {
    return this.work ?? Promise.resolve()
  }

  private async empty(): Promise<void> {
    while (this.waiting !== null) {
      const { value } = this.waiting
      this.waiting = null
      await this.send(value)
    }
    this.work = null
    this.onSettled()
  }
}
