import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { decide, go } from './actions'
import { keepCardsTrue } from './cards'
import { firstSession, session } from './session'
import { newKit, viewOf } from './testing/viewOf'

const view = viewOf(newKit())
const asked: string[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('window', {
    desk: {
      call: async (name: string) => {
        asked.push(name)
        return { reply: { ok: true, value: name === 'library.list' ? [] : view }, kit: null }
      },
    },
  })
  session.change(() => ({ ...firstSession, open: view, place: { screen: 'quotes', item: null, panel: null } }))
  asked.length = 0
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('the cards are asked for when one comes from a kit, after what was decided in it, and at no other step', async () => {
  keepCardsTrue()
  void decide({ kind: 'event.change', patch: { title: 'Quay' } })
  go({ screen: 'people' })
  go({ screen: 'home' })
  go({ screen: 'recent' })
  await vi.waitFor(() => expect(asked).toContain('library.list'))
  expect(asked.filter((name) => !name.startsWith('preferences'))).toEqual(['kit.edit', 'library.list'])

  session.change((state) => ({ ...state, isLocked: true, place: { ...state.place, screen: 'quotes' } }))
  go({ screen: 'home' })
  await vi.advanceTimersByTimeAsync(0)
  expect(asked.filter((name) => name === 'library.list')).toHaveLength(1)
})
