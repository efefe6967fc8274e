import { expect, test } from 'vitest'
import { between } from './ticks'

const items = [...'abcde'].map((id) => ({ id }))

test.each([
  ['b', 'd', 'bcd'],
  ['d', 'b', 'bcd'],
  ['c', 'c', 'c'],
  // What has left the list meanwhile ends nothing.
  ['x', 'b', 'ab'],
])('from %s to %s', (from, to, expected) => expect([...between(items, from, to)].join('')).toBe(expected))
