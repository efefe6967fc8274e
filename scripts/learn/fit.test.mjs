import { expect, test } from 'vitest'
import { fitLogistic, fitRanker } from './fit.mjs'

const named = (...names) => names.map((name) => [name, 1])
const sample = (...options) => ({
  options: options.map(([names, right]) => ({ features: named(...names), right: right === 'right' })),
})

test('the ranker learns the odds with which one feature beats another', () => {
  // three times of four the near one is right: the maximum of likelihood is a difference of ln 3
  const near = sample([['near'], 'right'], [['far'], 'wrong'])
  const far = sample([['near'], 'wrong'], [['far'], 'right'])
  const weights = fitRanker([near, near, near, far], { l2: 1e-6 })
  expect(weights.get('near') - weights.get('far')).toBeCloseTo(Math.log(3), 2)
})

test('several right options share the credit, and a sample with nothing to choose from teaches nothing', () => {
  const both = sample([['near', 'a'], 'right'], [['near', 'b'], 'right'], [['far'], 'wrong'])
  const idle = sample([['only'], 'right'])
  const weights = fitRanker([both, idle], { l2: 0.1 })
  expect(weights.get('near')).toBeGreaterThan(0.5)
  expect(weights.get('a')).toBeCloseTo(weights.get('b'), 6)
  expect(weights.has('only')).toBe(false)
})

test('a stronger pull to zero gives smaller weights', () => {
  const samples = Array.from({ length: 8 }, () => sample([['near'], 'right'], [['far'], 'wrong']))
  const at = (l2) => fitRanker(samples, { l2 }).get('near')
  expect(at(0.1)).toBeGreaterThan(at(1))
  expect(at(1)).toBeGreaterThan(at(10))
})

test('the same samples in another order give the same weights', () => {
  const samples = [
    sample([['near'], 'right'], [['far'], 'wrong']),
    sample([['far', 'large'], 'right'], [['near'], 'wrong']),
  ]
  const one = fitRanker(samples)
  const other = fitRanker(samples.toReversed())
  for (const [name, weight] of one) expect(other.get(name)).toBeCloseTo(weight, 9)
})

test('logistic regression finds the odds of each group', () => {
  const items = [...Array(9).fill(true), false].map((right) => ({ signs: [['always', 1]], right }))
  expect(fitLogistic(items, { free: new Set(['always']) }).get('always')).toBeCloseTo(Math.log(9), 2)
})
