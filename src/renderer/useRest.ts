import { useEffect, useSyncExternalStore } from 'react'
import type { rest } from './rest'
import { storeOf } from './state/store'

type Rest = typeof rest

const loaded = storeOf<Rest | null>(null)
let loading: Promise<void> | null = null

/** Reads the rest of the window, once. */
const load = (): Promise<void> => (loading ??= import('./rest').then((piece) => loaded.change(() => piece.rest)))

/** null for the moment until it is read: that begins once the window has been painted, or when it is wanted. */
export const useRest = (isWanted: boolean): Rest | null => {
  const read = useSyncExternalStore(loaded.listen, loaded.read)
  useEffect(() => {
    if (isWanted) void load()
    const frame = requestAnimationFrame(() => setTimeout(() => void load()))
    return () => cancelAnimationFrame(frame)
  }, [isWanted])
  return read
}
