import type { Preferences } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from './notices'
import { session } from './session'

/** How the window is set up changes at once, and is kept for the next start. Of the panels only those named change. */
export const changePreferences = async (patch: Partial<Preferences>): Promise<void> => {
  session.change((state) => ({
    ...state,
    preferences: { ...state.preferences, ...patch, panels: { ...state.preferences.panels, ...patch.panels } },
  }))
  const reply = await call('preferences.change', { patch })
  if (!reply.ok) tellFailure(reply.failure, 'preferences')
}
