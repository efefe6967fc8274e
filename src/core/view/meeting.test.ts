import { expect, test } from 'vitest'
import { fixtureKit, fixtureNow } from '../pack/testing/fixture'
import { meetingItems, numberTyped } from './meeting'
import { viewFor } from './viewFor'

const today = fixtureNow.slice(0, 10)
const itemsFor = (audience: 'principal' | 'press') => meetingItems(viewFor(fixtureKit, audience, fixtureNow), today)

test('points and then questions are numbered through, and what says nothing is none', () => {
  const [message] = fixtureKit.messages
  if (message === undefined) throw new Error('no point')
  const kit = { ...fixtureKit, messages: [{ ...message, text: ' ', support: '' }, ...fixtureKit.messages.slice(1)] }
  const items = meetingItems(viewFor(kit, 'principal', fixtureNow), today)
  expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1))
  expect(items).toHaveLength(fixtureKit.messages.length - 1 + fixtureKit.questions.length)
  expect(items.map(({ kind }) => kind).join(' ')).toMatch(/^(point )+(question ?)+$/)
})

test('only what the reader may see is there', () => {
  const [ours, press] = [itemsFor('principal'), itemsFor('press')]
  expect(ours.length).toBeGreaterThan(press.length)
  expect(press.every(({ mayBeSaidTo }) => mayBeSaidTo === 'press')).toBe(true)
  expect(press.every(({ ifPressed }) => ifPressed === '')).toBe(true)
})

test('a point whose day has passed says so', () => {
  const messages = fixtureKit.messages.map((message, at) => ({ ...message, expires: at === 0 ? '2031-04-10' : today }))
  const items = meetingItems(viewFor({ ...fixtureKit, messages }, 'principal', fixtureNow), today)
  expect(items.slice(0, 2).map(({ isExpired }) => isExpired)).toEqual([true, false])
})

test.each([
  [0, 1, 30, 1],
  [1, 2, 30, 12],
  [1, 2, 9, 2],
  [12, 3, 30, 3],
  [3, 0, 30, 30],
  [4, 0, 30, 0],
  [0, 0, 30, 0],
  [0, 9, 5, 0],
])('after %d the figure %d leads, of %d, to %d', (before, figure, last, to) =>
  expect(numberTyped(before, figure, last)).toBe(to),
)
