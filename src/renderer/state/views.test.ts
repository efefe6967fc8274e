import { beforeEach, expect, it } from 'vitest'
import { builtInViews } from '#core/facets/quoteFilter'
import { words } from '../words'
import { isTaken, views } from './views'

beforeEach(() => {
  const own = [
    { id: 'one', name: 'Ferries', filter: builtInViews.kept },
    { id: 'two', name: 'Quays', filter: builtInViews.undecided },
  ]
  views.change((state) => ({ ...state, saved: own }))
})

it('a name is taken by any other view, however it is written, and by those of every library', () => {
  expect([' ferries ', 'QUAYS', words.views.builtIn.kept].map((name) => isTaken(name, null))).toEqual([
    true,
    true,
    true,
  ])
  expect(['Ferry', ''].map((name) => isTaken(name, null))).toEqual([false, false])
  expect(isTaken('FERRIES', 'one')).toBe(false)
  expect(isTaken('Quays', 'one')).toBe(true)
})
