import type { PersonId, QuoteId, SourceId } from '#core/model'

export const libraryScreens = ['home', 'directory', 'library-quotes', 'recent', 'bin', 'settings'] as const
export const kitScreens = ['overview', 'sources', 'people', 'quotes', 'messages', 'pack'] as const

export type LibraryScreen = (typeof libraryScreens)[number]
export type KitScreen = (typeof kitScreens)[number]
export type Screen = LibraryScreen | KitScreen

/** What the inspector at the right shows: one thing at a time. */
type Panel =
  | { readonly panel: 'quote'; readonly id: QuoteId }
  | { readonly panel: 'person'; readonly id: PersonId }
  | { readonly panel: 'source'; readonly id: SourceId }

/** Where the person is: a screen, the thing selected there (by its identifier), and what the inspector shows. */
export interface Place {
  readonly screen: Screen
  readonly item: string | null
  readonly panel: Panel | null
}

export const homePlace: Place = { screen: 'home', item: null, panel: null }

export const isKitScreen = (screen: string): screen is KitScreen => (kitScreens as readonly string[]).includes(screen)

/** Stands for an item of the screen of messages where the record of the meeting is to be shown. */
export const readoutItem = 'readout'
