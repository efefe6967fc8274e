import { lazy } from 'react'

/** The window starts with the library alone; every other screen is a file of its own. */
const files = {
  overview: async () => ({ default: (await import('./overview/Overview')).Overview }),
  sources: async () => ({ default: (await import('./sources/Sources')).Sources }),
  people: async () => ({ default: (await import('./people/People')).People }),
  quotes: async () => ({ default: (await import('./quotes/Quotes')).Quotes }),
  messages: async () => ({ default: (await import('./messages/Messages')).Messages }),
  pack: async () => ({ default: (await import('./pack/Pack')).Pack }),
  settings: async () => ({ default: (await import('./settings/Settings')).Settings }),
}

export const Overview = lazy(files.overview)
export const Sources = lazy(files.sources)
export const People = lazy(files.people)
export const Quotes = lazy(files.quotes)
export const Messages = lazy(files.messages)
export const Pack = lazy(files.pack)
export const Settings = lazy(files.settings)

/** Reads the files of all screens while nobody waits, so that going to one never does. */
export const readScreens = (): void => {
  const read = (): void => void Promise.allSettled(Object.values(files).map((file) => file()))
  requestIdleCallback(read, { timeout: 1_500 })
}
