import { expect, it, vi } from 'vitest'
import { firstPreferences } from '#contract/firstPreferences'
import { changePreferences, preferencesAreRead } from './preferences'
import { session } from './session'

vi.mock('../desk/desk', () => ({ call: async () => ({ ok: true, value: null }) }))

const shown = () => session.read().preferences

it('what was chosen before the window knew how it was set up stays chosen, and nothing else is lost', async () => {
  await changePreferences({ theme: 'dark', panels: { one: 200 } })
  preferencesAreRead({ ...firstPreferences, theme: 'light', readerSize: 22, panels: { one: 100, other: 300 } })
  expect(shown()).toMatchObject({ theme: 'dark', readerSize: 22, panels: { one: 200, other: 300 } })
  // Once it knows, the last word counts.
  await changePreferences({ theme: 'light' })
  preferencesAreRead({ ...firstPreferences, theme: 'system' })
  expect(shown().theme).toBe('system')
})
