import * as v from 'valibot'
import type { Result } from '#core/model/result'
import { type CallName, type Input, type Output, calls } from './calls'
import { type Failure, failed } from './failures'
import { holeIn } from '#core/edit/holes'

export type Reply<Name extends CallName> = Result<Output<Name>, Failure>

/** What stands behind the contract: one method per call. The compiler demands each. */
export type Desk = { readonly [Name in CallName]: (input: Input<Name>) => Promise<Reply<Name>> }

/** The calls that are about the key of the library; no others are answered while it is locked. */
export type VaultCall = Extract<CallName, `vault.${string}`>

/** The desk that is in use at the time of each call. */
export const deskOf = (inUse: () => Promise<Desk>): Desk =>
  Object.fromEntries(
    Object.keys(calls).map((name) => [name, async (input: never) => (await inUse())[name as CallName](input)]),
  ) as unknown as Desk

/**
 * Takes one message from outside, whatever it may be, and answers it. Arguments are parsed before any handler runs; a
 * handler that throws is a fault of ours, told to `onFault` and answered with one calm code.
 */
export const receive = async (
  desk: Desk,
  name: unknown,
  input: unknown,
  onFault: (fault: unknown) => void,
): Promise<Result<unknown, Failure>> => {
  if (typeof name !== 'string') return failed('call.malformed', { call: `a ${typeof name}` })
  if (!Object.hasOwn(calls, name)) return failed('call.malformed', { call: name.slice(0, 60) })
  const known = name as CallName
  const hole = holeIn(input)
  if (hole !== null) return failed('call.malformed', { call: known, where: hole, what: 'is not there' })
  const parsed = v.safeParse(calls[known].input, input)
  if (!parsed.success) {
    return failed('call.malformed', {
      call: known,
      where: v.getDotPath(parsed.issues[0]) ?? 'the whole',
      what: parsed.issues[0].message,
    })
  }
  try {
    const handler = desk[known] as (input: unknown) => Promise<Result<unknown, Failure>>
    return await handler.call(desk, parsed.output)
  } catch (fault) {
    onFault(fault)
    return failed('call.unexpected', { call: known })
  }
}
