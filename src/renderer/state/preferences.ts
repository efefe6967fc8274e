import type { Failure } from '#contract/failures'
import type { Preferences } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from './notices'
import { session } from './session'

/** How the window is set up changes at once, and is kept for the next start. Of the panels only those named change. */
export const changePreferences = async (patch: Partial<Preferences>): Promise<void> => {
  const failure = await keepPreferences(patch)
  if (failure !== null) tellFailure(failure, 'preferences')
}

/** The same for what nobody asked to be kept: that it could not be, is nobody's trouble. */
export const keepPreferences = async (patch: Partial<Preferences>): Promise<Failure | null> => {
  session.change((state) => ({
    ...state,
    preferences: { ...state.preferences, ...patch, panels: { ...state.preferences.panels, ...patch.panels } },
  }))
  const reply = await call('preferences.change', { patch })
  return reply.ok ? null : reply.failure
}
