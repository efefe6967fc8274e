import type { KitId } from '#core/model'
import { type Place, homePlace, isKitScreen } from './place'
import { keepPreferences } from './preferences'
import { type Overlay, changeSession, session } from './session'

/** Moves to another place in the window; what is left out becomes empty. */
export const go = (place: Partial<Place> & Pick<Place, 'screen'>): void => {
  const from = session.read().place
  if (from.screen !== 'settings') before = from
  changeSession({ place: { ...homePlace, ...place }, overlay: null })
  rememberPlace()
}

let before: Place = homePlace

/** Back to where the person was before the settings. */
export const comeBack = (): void => go(isKitScreen(before.screen) && openKitId() === null ? homePlace : before)

/** Selects something on the present screen, or opens something in the inspector. */
export const select = (patch: Partial<Pick<Place, 'item' | 'panel'>>): void => {
  session.change((state) => ({ ...state, place: { ...state.place, ...patch } }))
  rememberPlace()
}

export const show = (overlay: Overlay | null): void => changeSession({ overlay })

export const openKitId = (): KitId | null => session.read().open?.kit.id ?? null

/** A new source goes into the kit that is being looked at; from the library it begins a new kit. */
export const kitInFront = (): KitId | null => (isKitScreen(session.read().place.screen) ? openKitId() : null)

let remembering: ReturnType<typeof setTimeout> | undefined

/** Once the person stays for a moment, the place is kept for the next start. */
export const rememberPlace = (): void => {
  clearTimeout(remembering)
  remembering = setTimeout(() => {
    const { place } = session.read()
    const kitId = kitInFront()
    void keepPreferences({ place: kitId === null ? null : { kitId, screen: place.screen, item: place.item } })
  }, 400)
}
