import { expect, test } from 'vitest'
import { calibrationError, lowerBound, reliability } from './statistics.mjs'

test('thirty without a fault prove nine of ten, twenty-eight do not', () => {
  expect(lowerBound(30, 30)).toBeCloseTo(0.905, 3)
  expect(lowerBound(28, 28)).toBeLessThan(0.9)
  // Clopper and Pearson’s table, one-sided 95 %
  expect(lowerBound(9, 10)).toBeCloseTo(0.606, 3)
  expect(lowerBound(0, 5)).toBe(0)
})

test('a promise kept has no error, a promise broken has the distance', () => {
  const kept = Array.from({ length: 10 }, (_, at) => ({ probability: 0.9, right: at > 0 }))
  expect(calibrationError(kept)).toBeCloseTo(0, 9)
  const broken = kept.map((item, at) => ({ ...item, right: at > 4 }))
  expect(calibrationError(broken)).toBeCloseTo(0.4, 9)
})

test('ten bins, the last one holds what is certain', () => {
  const table = reliability([
    { probability: 1, right: true },
    { probability: 0.05, right: false },
  ])
  expect(table.map(({ size }) => size)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
})
