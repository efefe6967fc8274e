import { expect, test } from 'vitest'
import type { Item, Page } from '#core/layout/page'
import { dividedPages } from './pageEdges'
import { words } from './testing/taggedWords'

const rule: Item = { kind: 'rule', x1: 0, y1: 5, x2: 50, y2: 5, weight: 1, color: '#000000' }
const page = (number: number, ...items: readonly Item[]): Page => ({
  number,
  width: 595,
  height: 842,
  section: 'quotes',
  items,
})
const end = [words('RESTRICTED'), rule, words('version 1')]

test('what several pages end with is one thing, and what is theirs alone stays with them', () => {
  const pages = [1, 2, 3].map((number) => page(number, words('Said', 1), rule, words(`${number} of 3`), ...end))
  const divided = dividedPages(pages)
  for (const [index, { own, edges }] of divided.entries()) {
    expect(own).toEqual([words('Said', 1), rule, words(`${index + 1} of 3`)])
    expect(edges).toBe(divided[0]?.edges)
  }
  expect(divided[0]?.edges).toEqual({ items: end, width: 595, height: 842 })
})

test('a page with another end, or of another size, has it by itself', () => {
  const alike = [1, 2].map((number) => page(number, words('Said', 1), ...end))
  const other = page(3, words('Said', 1), words('SECRET'))
  const small = { ...page(4, words('Said', 1), ...end), width: 298 }
  const [first, second, third, fourth] = dividedPages([...alike, other, small])
  expect(second?.edges).toBe(first?.edges)
  expect(third).toEqual({ page: other, own: other.items, edges: null })
  expect(fourth?.edges).not.toBe(first?.edges)
})

test('what is read aloud is never taken for an edge', () => {
  const pages = [1, 2].map((number) => page(number, words('Said', 1), words('Said again', 2)))
  expect(dividedPages(pages).map(({ own, edges }) => [own.length, edges])).toEqual([
    [2, null],
    [2, null],
  ])
})
