import { expect, test } from 'vitest'
import type { Page } from '../page'
import { textItem } from '../testing/textItem'
import { firstUnder, pointedAt } from './pointedAt'

const text = (words: string, x: number, y: number, tag?: number) =>
  textItem(words, x, y, tag === undefined ? {} : { tag })
const page: Page = {
  number: 1,
  width: 595,
  height: 842,
  section: 'points',
  items: [
    text('RESTRICTED', 10, 30),
    text('We welcome', 10, 100, 4),
    text('these', 62, 100, 4),
    text('figures.', 10, 116, 4),
    text('Source 1', 10, 140, 5),
  ],
}

test('what is pointed at is told with its line and its paragraph, the most first', () =>
  expect(pointedAt(page, 70, 97)).toEqual(['We welcome these figures.', 'We welcome these', 'these']))

test('the white of a page and its marking are nobody’s words', () => {
  expect(pointedAt(page, 300, 400)).toEqual([])
  expect(pointedAt(page, 20, 28)).toEqual([])
})

test('from a height on the first words are meant', () => {
  expect(firstUnder(page, 0)[2]).toBe('We welcome')
  expect(firstUnder(page, 120)).toEqual(['Source 1', 'Source 1', 'Source 1'])
  expect(firstUnder(page, 500)).toEqual([])
})
