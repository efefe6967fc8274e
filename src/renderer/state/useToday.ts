import { useSyncExternalStore } from 'react'
import { dayOf } from '../words/dates'

/** The calendar day it is here, as `2025-03-07`; changes at midnight while the window stays open. */
export const useToday = (): string => useSyncExternalStore(listenToClock, () => dayOf(new Date()))

const listenToClock = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, 30_000)
  return () => clearInterval(timer)
}
