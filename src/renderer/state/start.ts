import { call, onDeskEvent } from '../desk/desk'
import { runCommand } from '../commands/commands'
import { tellFailure } from './actions'
import { keepPlaceOnLeaving } from './going'
import { openAgain } from './kits'
import { waits } from './disk'
import { importBegins, importGoesOn } from './importing'
import { isKitScreen } from './place'
import { preferencesAreRead } from './preferences'
import { asks } from './trouble'
import { hastenOnLeaving } from './typing'
import { changeSession, session } from './session'

/** Begins the session: who we are, how the window was set up, what is in the library, and where the person was. */
export const start = async (): Promise<void> => {
  listen()
  hastenOnLeaving()
  keepPlaceOnLeaving()
  const [info, preferences, library] = await Promise.all([
    call('app.info', {}),
    call('preferences.read', {}),
    call('library.list', {}),
  ])
  if (info.ok) changeSession({ info: info.value })
  if (preferences.ok) preferencesAreRead(preferences.value)
  else tellFailure(preferences.failure)
  if (!library.ok) tellFailure(library.failure)
  const place = preferences.ok ? preferences.value.place : null
  const isThere = library.ok && library.value.some((card) => card.id === place?.kitId && card.trouble === null)
  if (place !== null && isThere && isKitScreen(place.screen))
    await openAgain(place.kitId, { screen: place.screen, item: place.item })
  changeSession({ library: library.ok ? library.value : [] })
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
