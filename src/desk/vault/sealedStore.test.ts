import { expect, test } from 'vitest'
import { cutEverywhere, restartEverywhere } from '../store/testing/crashes'
import { damageEverywhere, smallKit } from '../store/testing/damage'
import { sealedIn } from './testing/quick'

/** What holds on a disk holds on a sealed one: the same enumerations as `store/crash.test.ts` and `store/kitStore.test.ts`. */

test('no answered edit is lost on a sealed disk, whenever the power goes', async () => {
  const { points, states, snapshots, faults } = await cutEverywhere({ edits: 18, mixtures: 8, seed: 7, over: sealedIn })
  expect(faults).toEqual([])
  expect(points).toBeGreaterThan(120)
  expect(states).toBeGreaterThan(1_200)
  expect(snapshots).toBeGreaterThan(2)
}, 60_000)

test('a killed program starts again on a sealed disk, goes on, and the power goes then', async () => {
  const plan = { edits: 8, mixtures: 2, seed: 11, every: 7, over: sealedIn }
  const { states, faults } = await restartEverywhere(plan)
  expect(faults).toEqual([])
  expect(states).toBeGreaterThan(800)
}, 60_000)

test.each([false, true])(
  'damage to one sealed file is made good, and no bit is read as another (closed: %s)',
  async (isClosed) => {
    const { cases, refused, faults } = await damageEverywhere(
      await smallKit(4, 2, isClosed, sealedIn),
      17,
      () => true,
      sealedIn,
    )
    expect(faults).toEqual([])
    expect(refused).toBe(0)
    expect(cases).toBeGreaterThan(500)
  },
  60_000,
)
