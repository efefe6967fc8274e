import type { DeskBridge } from '#contract/bridge'
import type { CallName, Input } from '#contract/calls'
import { failed } from '#contract/failures'
import { type Caller, callerOf } from '#contract/caller'
import type { Reply } from '#contract/transport'
import type { DeskEvent } from '#contract/views'
import { ParcelSender } from '#contract/wire/parcels'
import { WireReceiver, unpacked } from '#contract/wire/wire'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

const wire = new WireReceiver(
  (number) => window.desk.fetch(number),
  // The list of kits has no quotation: what looks one up is read with the first screen that has.
  async (kit) => (await import('../state/verbatim')).lookedThrough(kit),
)
const parcels = new ParcelSender((parcel, at, piece) => window.desk.bring(parcel, at, piece))

/** Every question of the window to the desk. The reply is a value, also when something went wrong. */
export const call: Caller = callerOf((name, input) => ask(name, input))

/** The same with something long in it, which travels ahead in pieces; stopped meanwhile, it was never asked. */
export const callWithParcels = <Name extends CallName>(
  name: Name,
  input: Input<Name>,
  signal: AbortSignal,
): Promise<Reply<Name>> =>
  callerOf(async () => {
    const sent = await parcels.sent(input, signal)
    return sent === null ? failed('source.cancelled') : ask(name, sent.input)
  })(name, input)

const ask = async (name: string, input: unknown) => wire.reply(unpacked(await window.desk.call(name, input, wire.held)))

/** Gives back how to stop listening. */
export const onDeskEvent = (listener: (event: DeskEvent) => void): (() => void) => window.desk.onEvent(listener)
