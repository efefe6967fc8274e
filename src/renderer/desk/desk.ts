import type { DeskBridge } from '#contract/bridge'
import { type Caller, callerOf } from '#contract/transport'
import type { DeskEvent } from '#contract/views'

declare global {
  interface Window {
    readonly desk: DeskBridge
  }
}

/** Every question of the window to the desk. The reply is a value, also when something went wrong. */
export const call: Caller = callerOf((name, input) => window.desk.call(name, input))

/** Gives back how to stop listening. */
export const onDeskEvent = (listener: (event: DeskEvent) => void): (() => void) => window.desk.onEvent(listener)
