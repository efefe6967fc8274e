import type { KitId, SourceId } from '#core/model'
import { type Place, type Screen, homePlace, isKitScreen } from './place'
import { keepPreferences } from './preferences'
import { type Overlay, changeSession, session } from './session'

/** Moves to another place in the window. A screen that is only named shows what was chosen there last. */
export const go = (place: Partial<Place> & Pick<Place, 'screen'>): void => {
  const from = session.read().place
  moves += 1
  if (from.screen !== 'settings') before = from
  leave(from)
  changeSession({
    place: { ...homePlace, item: left.get(place.screen) ?? null, ...place },
    overlay: null,
    isSheetShown: false,
  })
  rememberPlace()
}

/** How often the person has gone somewhere in this window. */
let moves = 0

/**
 * Where a kit that is still being fetched is to be shown: at `place`, unless the person has gone elsewhere in the
 * meantime. What was asked last counts, so the screen of that last step stays, now with the new kit.
 */
export const onArrival = (place: Partial<Place>): (() => Partial<Place>) => {
  const before = moves
  return () => (moves === before ? place : { screen: session.read().place.screen })
}

/** What was chosen on each screen of the open kit when it was left. */
const left = new Map<Screen, string | null>()
let leftIn: KitId | null = null

const leave = ({ screen, item }: Place): void => {
  const kitId = openKitId()
  if (kitId !== leftIn) left.clear()
  leftIn = kitId
  if (isKitScreen(screen)) left.set(screen, item)
}

let before: Place = homePlace

/** Back to where the person was before the settings. */
export const comeBack = (): void => go(isKitScreen(before.screen) && openKitId() === null ? homePlace : before)

/** Selects something on the present screen, or opens something in the inspector. */
export const select = (patch: Partial<Pick<Place, 'item' | 'panel'>>): void => {
  session.change((state) => ({ ...state, place: { ...state.place, ...patch } }))
  rememberPlace()
}

/** Shows two texts of the open kit side by side. */
export const compare = (left: SourceId, right: SourceId): void =>
  changeSession({ compared: [left, right], overlay: 'compare' })

export const show = (overlay: Overlay | null): void => changeSession({ overlay })

/** Shows or closes the sheet of arrivals; closed, it stays as it is. It is about a kit, and that is in front then. */
export const showSheet = (isSheetShown: boolean): void => {
  const { arrived, open, place } = session.read()
  const isOfOpen = open !== null && arrived?.kitId === open.kit.id
  if (isSheetShown && isOfOpen && !isKitScreen(place.screen)) go({ screen: 'sources' })
  changeSession({ isSheetShown, overlay: null })
}

export const openKitId = (): KitId | null => session.read().open?.kit.id ?? null

/** A new source goes into the kit that is being looked at; from the library it begins a new kit. */
export const kitInFront = (): KitId | null => (isKitScreen(session.read().place.screen) ? openKitId() : null)

let remembering: ReturnType<typeof setTimeout> | null = null

/** Once the person stays for a moment, or leaves, the place is kept for the next start. */
export const rememberPlace = (): void => {
  if (remembering !== null) clearTimeout(remembering)
  remembering = setTimeout(keepPlace, 400)
}

/** Settles once the place is kept, or it is known why not. */
export const keepPlaceNow = async (): Promise<void> => {
  if (remembering === null) return
  clearTimeout(remembering)
  remembering = null
  const { place } = session.read()
  const kitId = kitInFront()
  await keepPreferences({ place: kitId === null ? null : { kitId, screen: place.screen, item: place.item } })
}

const keepPlace = (): void => void keepPlaceNow()

/** A window that is being left waits for no moment. */
export const keepPlaceOnLeaving = (): void => {
  document.addEventListener('visibilitychange', keepPlace)
  window.addEventListener('pagehide', keepPlace)
}
