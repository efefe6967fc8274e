/** How often silence is looked at, and for how many looks it may last. */
export interface Patience {
  readonly milliseconds: number
  /** Looks in a row without a word from a worker at work: five seconds. */
  readonly looks: number
  /** The same for one that has not yet said that it has started: a cold disk is slow. */
  readonly looksAtStart: number
}

export const usualPatience: Patience = { milliseconds: 500, looks: 10, looksAtStart: 60 }

/**
 * Notices when nothing was heard for too long. It counts looks rather than the time of day, so a computer that slept
 * finds nobody silent when it wakes.
 */
export class Silence {
  private timer: ReturnType<typeof setInterval> | undefined
  private looks = 0

  constructor(private readonly milliseconds: number) {}

  /** From now on `onTooLong` is called once, after so many looks without `heard`. */
  begin(most: number, onTooLong: () => void): void {
    this.end()
    this.timer = setInterval(() => {
      this.looks += 1
      if (this.looks < most) return
      this.end()
      onTooLong()
    }, this.milliseconds)
  }

  heard(): void {
    this.looks = 0
  }

  end(): void {
    clearInterval(this.timer)
    this.looks = 0
  }
}
