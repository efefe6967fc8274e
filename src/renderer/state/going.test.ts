import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { KitView } from '#contract/views'
import { comeBack, go, select } from './going'
import { firstSession, session } from './session'
import { newKit, viewOf } from './testing/viewOf'

const opened = (): KitView => viewOf(newKit())
const place = () => [session.read().place.screen, session.read().place.item]

beforeEach(() => {
  // The place is remembered a moment later: that moment must not come when the window of this file is gone.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  session.change(() => ({ ...firstSession, open: opened() }))
  go({ screen: 'overview' })
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
})

it('a screen shows again what was chosen there last, and somebody who is sent to a thing sees that', () => {
  go({ screen: 'sources' })
  select({ item: 'src_second' })
  go({ screen: 'people' })
  go({ screen: 'sources' })
  expect(place()).toEqual(['sources', 'src_second'])
  go({ screen: 'sources', item: 'src_first' })
  expect(place()).toEqual(['sources', 'src_first'])
})

it('in another kit nothing is chosen yet', () => {
  go({ screen: 'sources' })
  select({ item: 'src_second' })
  go({ screen: 'people' })
  session.change((state) => ({ ...state, open: opened() }))
  go({ screen: 'overview' })
  go({ screen: 'sources' })
  expect(place()).toEqual(['sources', null])
})

it('from the settings the way leads back to where one was', () => {
  go({ screen: 'quotes', item: 'quo_one' })
  go({ screen: 'settings' })
  comeBack()
  expect(place()).toEqual(['quotes', 'quo_one'])
})
