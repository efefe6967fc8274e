/** So many answers in a row must have been prompt before one is waited for on the spot. */
const enough = 32
/** In milliseconds. A disk that turns, a stick or a busy one takes longer. */
const prompt = 1
/** In milliseconds: so much of one turn of the loop may go by in waiting. */
const budget = 4

/**
 * Whether a disk answers so soon that asking another thread to wait for it costs more than the waiting itself. One answer
 * that is late, and the next many are waited for elsewhere: a disk that has begun to be slow holds the loop up once.
 */
export class Pace {
  private inRow = 0
  private spent = 0

  get isPrompt(): boolean {
    return this.inRow >= enough && this.spent < budget
  }

  /** How long an answer took, in milliseconds, and whether the loop stood still for it. */
  took(milliseconds: number, onTheSpot: boolean): void {
    this.inRow = milliseconds < prompt ? this.inRow + 1 : 0
    if (!onTheSpot) return
    if (this.spent === 0) setImmediate(() => (this.spent = 0))
    this.spent += milliseconds
  }
}
