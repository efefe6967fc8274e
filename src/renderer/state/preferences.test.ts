import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { firstPreferences } from '#contract/firstPreferences'

// Whether the window has been set up is known once for a window, so each test has modules of its own.
beforeEach(() => {
  vi.resetModules()
  vi.doMock('../desk/desk', () => ({ call: async () => ({ ok: true, value: null }) }))
})

afterEach(() => {
  vi.doUnmock('../desk/desk')
  vi.resetModules()
})

it('what was chosen before the window knew how it was set up stays chosen, and nothing else is lost', async () => {
  const { changePreferences, preferencesAreRead } = await import('./preferences')
  const { session } = await import('./session')
  const shown = () => session.read().preferences
  await changePreferences({ theme: 'dark', panels: { one: 200 } })
  preferencesAreRead({ ...firstPreferences, theme: 'light', readerSize: 22, panels: { one: 100, other: 300 } })
  expect(shown()).toMatchObject({ theme: 'dark', readerSize: 22, panels: { one: 200, other: 300 } })
  // Once it knows, the last word counts.
  await changePreferences({ theme: 'light' })
  preferencesAreRead({ ...firstPreferences, theme: 'system' })
  expect(shown().theme).toBe('system')
})
