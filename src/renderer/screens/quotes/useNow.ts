import { useSyncExternalStore } from 'react'
import type { Instant } from '#core/model'

const every = 20_000

const listeners = new Set<() => void>()
let now: Instant = new Date().toISOString()
let ticking: ReturnType<typeof setInterval> | undefined

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  if (ticking === undefined) {
    now = new Date().toISOString()
    ticking = setInterval(() => {
      now = new Date().toISOString()
      for (const each of listeners) each()
    }, every)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}

/** The present moment, a few times a minute: an embargo ends on the screen when it ends. */
export const useNow = (): Instant => useSyncExternalStore(listen, () => now)
