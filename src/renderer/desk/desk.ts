import type { DeskBridge } from '#contract/bridge'
import { type Caller, callerOf } from '#contract/transport'
import type { DeskEvent } from '#contract/views'
import { WireReceiver, type Wired } from '#contract/wire/wire'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

const wire = new WireReceiver()

/** Every question of the window to the desk. The reply is a value, also when something went wrong. */
export const call: Caller = callerOf(async (name, input) =>
  wire.reply((await window.desk.call(name, input, wire.held)) as Wired),
)

/** Gives back how to stop listening. */
export const onDeskEvent = (listener: (event: DeskEvent) => void): (() => void) => window.desk.onEvent(listener)
