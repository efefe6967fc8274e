import { useEffect, useSyncExternalStore } from 'react'
import { storeOf } from '../state/store'
import type { kitScreens } from './kitScreens'

type KitScreens = typeof kitScreens

const loaded = storeOf<KitScreens | null>(null)
let loading: Promise<void> | null = null

/** Reads the screens of a kit, once. */
const load = (): Promise<void> =>
  (loading ??= import('./kitScreens').then((piece) => loaded.change(() => piece.kitScreens)))

/** null for the moment until they are read: that begins once the window has been painted, or when one is wanted. */
export const useKitScreens = (isWanted: boolean): KitScreens | null => {
  const screens = useSyncExternalStore(loaded.listen, loaded.read)
  useEffect(() => {
    if (isWanted) void load()
    const frame = requestAnimationFrame(() => setTimeout(() => void load()))
    return () => cancelAnimationFrame(frame)
  }, [isWanted])
  return screens
}
