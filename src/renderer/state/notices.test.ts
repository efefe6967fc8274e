import { beforeEach, expect, test } from 'vitest'
import { tell, tellFailure } from './notices'
import { changeSession, session } from './session'

const shown = (): readonly string[] => session.read().toasts.map(({ text }) => text)

beforeEach(() => changeSession({ toasts: [] }))

test('the same trouble said again is one notice, another trouble is a second', () => {
  tellFailure({ code: 'disk.full', facts: {} })
  tellFailure({ code: 'disk.full', facts: {} })
  expect(shown()).toHaveLength(1)
  tellFailure({ code: 'disk.readOnly', facts: {} })
  expect(shown()).toHaveLength(2)
})

test('two notices of the same topic are the newer one', () => {
  tell({ topic: 'copy', text: 'written' })
  tell({ topic: 'copy', text: 'written again' })
  expect(shown()).toEqual(['written again'])
})
