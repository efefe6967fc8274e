import { expect, test } from 'vitest'
import { columnWidth, edge, steppedWidth } from './columnWidth'

const bounds = { least: 180, most: 420 }

test('a column is never wider or narrower than it can be, and is away when it is pushed far enough', () => {
  expect(columnWidth(300.4, bounds)).toBe(300)
  expect(columnWidth(500, bounds)).toBe(420)
  expect(columnWidth(120, bounds)).toBe(180)
  expect(columnWidth(80, bounds)).toBe(edge)
})

test('the arrows move the line beside a column in their own direction', () => {
  expect(steppedWidth(236, 'ArrowRight', 1, bounds)).toBe(252)
  expect(steppedWidth(236, 'ArrowRight', -1, bounds)).toBe(220)
  expect(steppedWidth(416, 'ArrowRight', 1, bounds)).toBe(420)
  expect(steppedWidth(236, 'a', 1, bounds)).toBeNull()
})

test('the narrowest column goes away with one more press, and comes back with one', () => {
  expect(steppedWidth(180, 'ArrowLeft', 1, bounds)).toBe(edge)
  expect(steppedWidth(edge, 'ArrowRight', 1, bounds)).toBe(180)
  expect(steppedWidth(edge, 'ArrowLeft', 1, bounds)).toBe(edge)
  expect(steppedWidth(300, 'Home', 1, bounds)).toBe(edge)
  expect(steppedWidth(300, 'End', 1, bounds)).toBe(420)
})
