/** In milliseconds. A disk that turns, a stick or a busy one takes longer. */
const prompt = 1
/** In milliseconds: by way of another thread an answer may be late because that thread was. Up to here it tells nothing. */
const promptElsewhere = 6
/** In milliseconds: nobody is to wait so long on the spot a second time. */
const silence = 10
/** In milliseconds: so much of one turn of the loop may go by in waiting. */
const budget = 4

const most = 32
const enough = 16
/** So many prompt answers make good for one that was late: on a busy computer every fifteenth is, whatever the disk. */
const perLate = 8

/**
 * Whether a disk answers so soon that asking another thread to wait for it costs more than the waiting itself. Prompt answers
 * earn it trust, late ones cost it several times as much, and one that was very late all of it: a disk that falls silent holds
 * the loop up once.
 */
export class Pace {
  private trust = 0
  private spent = 0

  get isPrompt(): boolean {
    return this.trust >= enough
  }

  /** So much of this turn of the loop has gone by in waiting that others have theirs first. */
  get isSpent(): boolean {
    return this.spent >= budget
  }

  /** How long an answer took, in milliseconds, and whether the loop stood still for it. */
  took(milliseconds: number, onTheSpot: boolean): void {
    if (milliseconds < prompt) this.trust = Math.min(most, this.trust + 1)
    else if (milliseconds >= silence) this.trust = 0
    else if (onTheSpot || milliseconds >= promptElsewhere) this.trust = Math.max(0, this.trust - perLate)
    if (!onTheSpot) return
    if (this.spent === 0) setImmediate(() => (this.spent = 0))
    this.spent += milliseconds
  }
}
