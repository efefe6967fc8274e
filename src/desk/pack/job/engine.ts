/**
 * How the process that makes packs keeps its own memory where it is a process of Node: left to itself the engine doubles what
 * it holds before it looks for what nobody needs, and a pack of nine hundred pages then takes a third more.
 */
export const packEngine: readonly string[] = ['--max-semi-space-size=2', '--heap-growing-percent=25']
