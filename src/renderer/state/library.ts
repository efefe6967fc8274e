import { call } from '../desk/desk'
import { words } from '../words'
import { allDecided } from './callOrder'
import { refreshLibrary } from './kits'
import { tell, tellFailure } from './notices'
import { once } from './once'
import { changeSession, session } from './session'

const w = words.settings

/** Carries the library to a place that the person chooses. No kit is open afterwards, unless they changed their mind. */
export const moveLibrary = once(async (): Promise<void> => {
  await allDecided()
  const reply = await call('library.move', {})
  if (reply.ok && reply.value === null) return
  changeSession({ open: null })
  if (!reply.ok) return tellFailure(reply.failure, 'library')
  const { folder, left } = reply.value ?? { folder: '', left: null }
  session.change((state) => ({
    ...state,
    info: state.info === null ? null : { ...state.info, libraryFolder: folder },
  }))
  tell({
    tone: 'good',
    text: w.moved({ folder }),
    topic: 'library',
    ...(left === null ? {} : { detail: w.movedLeft({ folder: left }) }),
  })
  await refreshLibrary()
})
