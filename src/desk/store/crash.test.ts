import { expect, test } from 'vitest'
import { cutEverywhere, restartEverywhere } from './testing/crashes'

/**
 * Nothing that was answered may be missing after any power cut, and nothing may be half there. This is a share of what
 * `npm run crashes` enumerates; `npm run mutants` takes one safeguard after the other away, and each must be missed here.
 */

test('no answered edit is lost, whenever the power goes', async () => {
  const { points, states, snapshots, faults } = await cutEverywhere({ edits: 18, mixtures: 8, seed: 7 })
  expect(faults).toEqual([])
  expect(points).toBeGreaterThan(120)
  expect(states).toBeGreaterThan(1_200)
  expect(snapshots).toBeGreaterThan(2)
}, 60_000)

test('a program that was killed starts again, goes on, and the power goes then', async () => {
  const { states, faults } = await restartEverywhere({ edits: 8, mixtures: 2, seed: 11, every: 7 })
  expect(faults).toEqual([])
  expect(states).toBeGreaterThan(800)
}, 60_000)
