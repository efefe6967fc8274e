import type { ComponentType } from 'react'
import type { DiskQuestions } from './shell/disk/DiskQuestions'
import type { Arrivals } from './screens/arrivals/Arrivals'
import type { FirstPack } from './shell/firstPack/FirstPack'
import type { Meeting } from './shell/meeting/Meeting'
import type { Overlays } from './shell/Overlays'
import type { Screen } from './state/place'

type RestScreen = Exclude<Screen, 'home'>

/** All of the window but its frame and the list of kits; what has not been read yet is not there. */
export interface Rest {
  readonly screens: Partial<Readonly<Record<RestScreen, ComponentType>>>
  readonly Overlays?: typeof Overlays
  readonly Arrivals?: typeof Arrivals
  readonly DiskQuestions?: typeof DiskQuestions
  readonly FirstPack?: typeof FirstPack
  readonly Meeting?: typeof Meeting
}

/**
 * How each screen is read. One by one, each in a turn of its own: all in one piece took the window a third of a second,
 * in which nobody was heard.
 */
export const screens: Readonly<Record<RestScreen, () => Promise<ComponentType>>> = {
  sources: async () => (await import('./screens/sources/Sources')).Sources,
  overview: async () => (await import('./screens/overview/Overview')).Overview,
  quotes: async () => (await import('./screens/quotes/Quotes')).Quotes,
  people: async () => (await import('./screens/people/People')).People,
  messages: async () => (await import('./screens/messages/Messages')).Messages,
  pack: async () => {
    const { Pack, readFaces } = await import('./screens/pack/Pack')
    void readFaces()
    return Pack
  },
  settings: async () => (await import('./screens/settings/Settings')).Settings,
  directory: async () => (await import('./screens/home/Directory')).Directory,
  'library-quotes': async () => (await import('./screens/libraryQuotes/LibraryQuotes')).LibraryQuotes,
  recent: async () => (await import('./screens/home/Recent')).Recent,
  bin: async () => (await import('./screens/home/Bin')).Bin,
}

/** What stands over every screen: it is read before them. */
export const overScreens: readonly (() => Promise<Omit<Rest, 'screens'>>)[] = [
  async () => ({ Overlays: (await import('./shell/Overlays')).Overlays }),
  async () => ({ Arrivals: (await import('./screens/arrivals/Arrivals')).Arrivals }),
  async () => ({ DiskQuestions: (await import('./shell/disk/DiskQuestions')).DiskQuestions }),
  async () => ({ FirstPack: (await import('./shell/firstPack/FirstPack')).FirstPack }),
  async () => ({ Meeting: (await import('./shell/meeting/Meeting')).Meeting }),
]
