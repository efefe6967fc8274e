import { memo, useEffect, useSyncExternalStore } from 'react'
import { type Rest, overScreens, screens } from './rest'
import type { Screen } from './state/place'
import { firstPaint } from './state/firstPaint'
import { storeOf } from './state/store'

const loaded = storeOf<Rest>({ screens: {} })

/** What has been read is there: noted a second time it would draw the screen that has just been drawn once more. */
const readScreen = async (name: keyof typeof screens): Promise<void> => {
  if (loaded.read().screens[name] !== undefined) return
  // A screen asks for all that it shows: it is not drawn again because something around it is.
  const Screen = memo(await screens[name]())
  if (loaded.read().screens[name] !== undefined) return
  loaded.change((rest) => ({ ...rest, screens: { ...rest.screens, [name]: Screen } }))
}

let loading: Promise<void> | null = null

/** Reads the rest of the window, once, and lets it hear whoever is typing in between. */
const load = (): Promise<void> =>
  (loading ??= (async () => {
    for (const read of overScreens) {
      const piece = await read()
      loaded.change((rest) => ({ ...rest, ...piece }))
      await othersHeard()
    }
    for (const name of Object.keys(screens)) {
      await readScreen(name as keyof typeof screens)
      await othersHeard()
    }
  })())

/** Milliseconds after which the next piece is read, however busy the window is. */
const longestWait = 200

/** Until the window has nothing else to do. */
const othersHeard = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longestWait }))

/**
 * What has been read of it. The screen that is wanted comes first; the others begin once the first screen has been painted
 * with what it shows (`isReady`), for until then they would take the time that it needs.
 */
export const useRest = (wanted: Screen, isReady: boolean): Rest => {
  const read = useSyncExternalStore(loaded.listen, loaded.read)
  useEffect(() => {
    if (wanted !== 'home') void readScreen(wanted)
  }, [wanted])
  useEffect(() => {
    if (!isReady) return
    void firstPaint().then(othersHeard).then(load)
  }, [isReady])
  return read
}
