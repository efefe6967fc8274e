import { call, onDeskEvent } from '../desk/desk'
import { runCommand } from '../commands/commands'
import { tellFailure } from './actions'
import { firstPaint } from './firstPaint'
import { keepCardsTrue } from './cards'
import { keepFocus } from './focusBack'
import { forgetWhatIsGone } from './waitingFiles'
import { keepPlaceOnLeaving } from './going'
import { openAgain } from './kits'
import { waits } from './disk'
import { importBegins, importGoesOn } from './importing'
import { isKitScreen } from './place'
import { lockWhenIdle } from './idleLock'
import { preferencesAreRead } from './preferences'
import { asks } from './trouble'
import { hastenOnLeaving } from './typing'
import { askVault } from './vault'
import { readViews } from './views'
import { changeSession, session } from './session'

/** Milliseconds that the window waits for what it shows, before it is drawn without. */
const patience = 50

/**
 * Begins the session: who we are, how the window was set up, what is in the library, and where the person was. The window is
 * drawn once, with the answers; where they take long, first without them.
 */
export const start = (draw: () => void): void => {
  listen()
  forgetWhatIsGone()
  hastenOnLeaving()
  keepPlaceOnLeaving()
  keepCardsTrue()
  keepFocus()
  lockWhenIdle()
  let isDrawn = false
  const drawOnce = (): void => {
    if (!isDrawn) draw()
    isDrawn = true
  }
  setTimeout(drawOnce, patience)
  void begin(drawOnce)
}

/** Once the library is unlocked it is as at a start. */
export const beginAgain = (): Promise<void> => {
  changeSession({ isLocked: false })
  return begin(() => undefined)
}

const begin = async (draw: () => void): Promise<void> => {
  const [info, preferences, library] = await Promise.all([
    call('app.info', {}),
    call('preferences.read', {}),
    call('library.list', {}),
  ])
  if (info.ok) changeSession({ info: info.value })
  if (!library.ok && library.failure.code === 'library.locked') {
    changeSession({ isLocked: true })
    return draw()
  }
  if (preferences.ok) preferencesAreRead(preferences.value)
  else tellFailure(preferences.failure)
  if (!library.ok) tellFailure(library.failure)
  const cards = library.ok ? library.value : []
  const place = preferences.ok ? preferences.value.place : null
  const isThere = cards.some((card) => card.id === place?.kitId && card.trouble === null)
  if (place !== null && isThere && isKitScreen(place.screen)) {
    draw()
    await openAgain(place.kitId, { screen: place.screen, item: place.item })
  }
  changeSession({ library: cards })
  draw()
  await firstPaint()
  void call('app.drawn', {})
  void askVault()
  void readViews()
}

const listen = (): void => {
  onDeskEvent((event) => {
    switch (event.event) {
      case 'command':
        return runCommand(event.command)
      case 'kit.waiting':
        return waits(event)
      case 'kit.changedOutside':
        return asks({ kind: 'changedOutside', kitId: event.kitId, file: event.file, at: event.at })
      case 'closing.held':
        return asks({ kind: 'closing', kitId: event.kitId, waiting: event.waiting })
      case 'import.progress':
        return importGoesOn(event)
      case 'vault.progress':
        return changeSession({ sealing: { done: event.done, total: event.total } })
      case 'import.beginning':
        return importBegins(event.found)
      case 'pack.progress':
        return session.change((state) =>
          state.exporting?.job === event.job
            ? { ...state, exporting: { ...state.exporting, done: event.done, total: event.total } }
            : state,
        )
    }
  })
}
