import type { CallName, Input } from './calls'
import type { Reply } from './transport'

// Types alone: whoever calls believes what it is answered, and carries none of the schemas that the other side parses by.

/** How the window or the command line reaches the desk. */
export type Caller = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Reply<Name>>

/** The typed side of a channel that carries a name and an input, and brings back a reply. */
export const callerOf =
  (send: (name: CallName, input: unknown) => Promise<unknown>): Caller =>
  async (name, input) =>
    (await send(name, input)) as Reply<typeof name>
