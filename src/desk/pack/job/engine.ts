import { setFlagsFromString } from 'node:v8'
import type { Kit } from '#core/model'

/**
 * How the process that makes packs keeps its own memory where it is a process of Node: little room for what is new, which
 * costs no time that can be measured and spares a fifth of the memory.
 */
export const packEngine: readonly string[] = ['--max-semi-space-size=2']

/** Letters of all texts: they make a pack of some four hundred and fifty pages. */
const longKit = 600_000

/**
 * Threads that help to look through so little room wait for each other longer than they help: with them a first file takes a
 * twentieth longer where other programs want the processor, too.
 *
 * Left to itself the engine doubles what it holds before it looks for what nobody needs, and a pack of nine hundred pages then
 * takes a third more. Looking sooner takes a tenth of the processor's time, which a shorter pack need not pay.
 */
export const spareRoomFor = ({ sources }: Kit): void => {
  const isLong = sources.reduce((sum, { text }) => sum + text.length, 0) > longKit
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString(`--heap-growing-percent=${isLong ? 25 : 0}`)
}
