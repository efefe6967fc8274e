import type { Turns } from '#core/model/turns'

/** Milliseconds of work in one go; then whatever has come in meanwhile is heard. */
const longestGo = 8

/** Does work turn by turn, and lets the process hear others in between. What is short is done when it comes back. */
export const unhurried = async <Value>(turns: Turns<Value>): Promise<Value> => {
  for (;;) {
    const from = performance.now()
    do {
      const turn = turns.next()
      if (turn.done === true) return turn.value
    } while (performance.now() - from < longestGo)
    await othersHeard()
  }
}

/** Whoever comes from a message is otherwise called again before the next one is read, and before any timer. */
export const othersHeard = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
