/** Longer than typed words wait in the window for a pause, should it not hear that it is being left. */
const quietMilliseconds = 250
const patienceMilliseconds = 4_000

/** Calls of the window that are being answered, so that closing can wait for the last of them. */
export class Underway {
  private count = 0
  private lastChange = 0

  constructor(private readonly now: () => number) {}

  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    this.change(1)
    try {
      return await work()
    } finally {
      this.change(-1)
    }
  }

  /** Resolves when nothing was asked for a moment, or after four seconds in any case. */
  async quiet(): Promise<void> {
    const start = this.now()
    while (this.now() - start < patienceMilliseconds) {
      if (this.count === 0 && this.now() - Math.max(this.lastChange, start) >= quietMilliseconds) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  private change(by: number): void {
    this.count += by
    this.lastChange = this.now()
  }
}

/** As much of a window as closing needs. */
interface Closing {
  readonly on: (event: 'close', listener: (event: { readonly preventDefault: () => void }) => void) => unknown
  readonly hide: () => unknown
  readonly show: () => unknown
  readonly close: () => unknown
}

/**
 * Closing waits until the last words typed have reached the disk. The window is hidden meanwhile, so that it feels
 * immediate; `finish` closes the kits. When it says `stay`, changes wait for the disk and the person must be asked.
 */
export const finishBeforeClosing = (window: Closing, finish: () => Promise<'close' | 'stay'>): void => {
  let state: 'open' | 'finishing' | 'finished' = 'open'
  window.on('close', (event) => {
    if (state === 'finished') return
    event.preventDefault()
    if (state === 'finishing') return
    state = 'finishing'
    window.hide()
    const close = (): void => {
      state = 'finished'
      window.close()
    }
    const goOn = (): void => {
      state = 'open'
      window.show()
    }
    finish().then((answer) => (answer === 'stay' ? goOn() : close()), close)
  })
}
