import type { ComponentType } from 'react'
import type { KitScreen } from '../state/place'
import { Messages } from './messages/Messages'
import { Overview } from './overview/Overview'
import { Pack } from './pack/Pack'
import { People } from './people/People'
import { Quotes } from './quotes/Quotes'
import { Sources } from './sources/Sources'

/** The screens of a kit, in one piece of the program: the window is in use before it is read. */
export const kitScreens: Readonly<Record<KitScreen, ComponentType>> = {
  overview: Overview,
  sources: Sources,
  people: People,
  quotes: Quotes,
  messages: Messages,
  pack: Pack,
}
