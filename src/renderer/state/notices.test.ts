import { beforeEach, expect, test } from 'vitest'
import { dismiss, fade, solved, tell, tellFailure, toastOf, withdrawUndo } from './notices'
import { changeSession, session } from './session'

const told = (): readonly string[] =>
  session
    .read()
    .notices.map(({ text, count, isOpen }) => `${isOpen ? 'open ' : ''}${text}${count > 1 ? ` ×${count}` : ''}`)
const toast = () => toastOf(session.read())

beforeEach(() => changeSession({ notices: [], toast: null }))

test('the same trouble said again is one notice with a count, another trouble is a second; one is shown at a time', () => {
  for (const _key of Array(3)) tellFailure({ code: 'disk.full', facts: {} })
  expect(told()).toEqual([expect.stringMatching(/^open .* ×3$/)])
  tellFailure({ code: 'disk.readOnly', facts: {} })
  expect(told()).toHaveLength(2)
  expect(toast()?.text).toBe(session.read().notices[1]?.text)
})

test('two notices of the same topic are the newer one', () => {
  tell({ topic: 'copy', text: 'written' })
  tell({ topic: 'copy', text: 'written again' })
  expect(told()).toEqual(['written again'])
})

test('trouble that fades stays open until it is solved or put aside', () => {
  tell({ tone: 'bad', text: 'no room', topic: 'decision' })
  fade(toast()?.id ?? '')
  expect(toast()).toBeNull()
  expect(told()).toEqual(['open no room'])
  solved('decision')
  expect(told()).toEqual(['no room'])
  tell({ tone: 'bad', text: 'no place' })
  dismiss(toast()?.id ?? '')
  expect(told()).toEqual(['no room', 'no place'])
})

test('an offer to undo leaves with the next step, and what was said stays said', () => {
  tell({ text: 'kept', actions: [{ label: 'Undo', run: () => undefined }], undoes: true })
  withdrawUndo()
  expect(toast()).toBeNull()
  expect(session.read().notices).toMatchObject([{ text: 'kept', actions: [] }])
})

test('the oldest are forgotten', () => {
  for (let number = 0; number < 100; number += 1) tell({ text: `${number}` })
  expect(told()).toHaveLength(60)
  expect(told().at(-1)).toBe('99')
})
