/**
 * Work that can be put down after each turn and taken up again. A text of five megabytes brings thousands of quotations:
 * whoever has a window to answer pauses between the turns (desk/process/unhurried), everybody else goes through them at once.
 */
export type Turns<Value> = Generator<void, Value, void>

/** Things that are dealt with in one turn: none takes longer than a few milliseconds with so many. */
export const inOneTurn = 16

export const atOnce = <Value>(turns: Turns<Value>): Value => {
  for (;;) {
    const turn = turns.next()
    if (turn.done === true) return turn.value
  }
}
