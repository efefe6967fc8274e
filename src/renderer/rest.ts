import type { ComponentType } from 'react'
import { Bin } from './screens/home/Bin'
import { Directory } from './screens/home/Directory'
import { LibraryQuotes } from './screens/home/LibraryQuotes'
import { Recent } from './screens/home/Recent'
import { Messages } from './screens/messages/Messages'
import { Overview } from './screens/overview/Overview'
import { Pack } from './screens/pack/Pack'
import { People } from './screens/people/People'
import { Quotes } from './screens/quotes/Quotes'
import { Settings } from './screens/settings/Settings'
import { Sources } from './screens/sources/Sources'
import { DiskQuestions } from './shell/disk/DiskQuestions'
import { FirstPack } from './shell/firstPack/FirstPack'
import { Overlays } from './shell/Overlays'
import type { Screen } from './state/place'

const screens: Readonly<Record<Exclude<Screen, 'home'>, ComponentType>> = {
  directory: Directory,
  'library-quotes': LibraryQuotes,
  recent: Recent,
  bin: Bin,
  settings: Settings,
  overview: Overview,
  sources: Sources,
  people: People,
  quotes: Quotes,
  messages: Messages,
  pack: Pack,
}

/** All of the window but its frame and the list of kits, in one piece of the program: the window is in use before it is read. */
export const rest = { screens, DiskQuestions, FirstPack, Overlays }
