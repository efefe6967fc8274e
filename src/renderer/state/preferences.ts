import type { Failure } from '#contract/failures'
import type { House, Preferences } from '#contract/views'
import { call } from '../desk/desk'
import { tellFailure } from './notices'
import { session } from './session'

type Patch = Partial<Omit<Preferences, 'house'>> & { readonly house?: Partial<House> }

/** How the window is set up changes at once, and is kept for the next start. Of the house and the panels only those named change. */
export const changePreferences = async (patch: Patch): Promise<void> => {
  const failure = await keepPreferences(patch)
  if (failure !== null) tellFailure(failure, 'preferences')
}

/** The same for what nobody asked to be kept: that it could not be, is nobody's trouble. */
export const keepPreferences = async (patch: Patch): Promise<Failure | null> => {
  early?.push(patch)
  session.change((state) => ({ ...state, preferences: patched(state.preferences, patch) }))
  const reply = await call('preferences.change', { patch })
  return reply.ok ? null : reply.failure
}

const patched = (preferences: Preferences, patch: Patch): Preferences => ({
  ...preferences,
  ...patch,
  house: { ...preferences.house, ...patch.house },
  panels: { ...preferences.panels, ...patch.panels },
})

/** What was chosen before the window knew how it was set up; null since it knows. */
let early: Patch[] | null = []

/** How the window was set up when it was left. What somebody has chosen since it opened is newer. */
export const preferencesAreRead = (kept: Preferences): void => {
  const preferences = (early ?? []).reduce(patched, kept)
  early = null
  session.change((state) => ({ ...state, preferences }))
}
