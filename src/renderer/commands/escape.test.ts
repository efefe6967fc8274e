import { afterEach, expect, test } from 'vitest'
import { type Rung, offerStep, stepDown } from './escape'

const left: string[] = []
const withdrawals: (() => void)[] = []
const standing = (rung: Rung, isUp = true) => {
  let up = isUp
  withdrawals.push(
    offerStep(() => ({
      rung,
      isUp: () => up,
      down: () => {
        up = false
        left.push(rung)
      },
    })),
  )
}

afterEach(() => {
  for (const withdraw of withdrawals.splice(0)) withdraw()
  left.length = 0
})

test('one press leaves one thing, whatever was offered first: what is ticked, a filter, a panel, the screen', () => {
  for (const rung of ['screen', 'panel', 'filter', 'ticked'] as const) standing(rung)
  for (const _press of Array(4)) stepDown(null)
  expect(left).toEqual(['ticked', 'filter', 'panel', 'screen'])
})

test('what is not up is passed over, and at the bottom nothing happens', () => {
  standing('ticked', false)
  standing('panel')
  expect(stepDown(null)).toBe(true)
  expect(stepDown(null)).toBe(false)
  expect(left).toEqual(['panel'])
})
