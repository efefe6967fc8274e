import { expect, test } from 'vitest'
import type { Page, TextItem } from '../page'
import { textItem } from '../testing/textItem'
import { findInPages, mostHits } from './findInPages'

const text: typeof textItem = (words, x, y, more = {}) => textItem(words, x, y, { tag: 1, ...more })
const pageOf = (number: number, ...items: readonly TextItem[]): Page => ({
  number,
  width: 595,
  height: 842,
  section: 'quotes',
  items,
})
const found = (typed: string, ...pages: readonly Page[]) =>
  findInPages(pages, typed).map(
    ({ page, boxes }) => `${page}: ${boxes.map(({ x, width }) => `${x}+${width}`).join(' ')}`,
  )

test('words are found whatever their accents and case, where they stand on their line', () =>
  expect(found('türkiye', pageOf(1, text('To TURKIYE now', 100, 50)), pageOf(2, text('Türkiye', 10, 50)))).toEqual([
    '1: 115+35',
    '2: 10+35',
  ]))

test('words are found across the end of a line, and across two faces', () => {
  const page = pageOf(3, text('shared', 10, 50), text('numbers', 10, 66), text('of ', 10, 90), text('trust', 25, 90))
  expect(found('shared numbers', page)).toEqual(['3: 10+30 10+35'])
  expect(found('of trust', page)).toEqual(['3: 10+15 25+25'])
  expect(found('sharednumbers', page)).toEqual([])
})

test('a line that ends at the hyphen of a word, or inside an address, has no blank there', () => {
  const page = pageOf(1, text('a well-', 10, 50), text('known olm.example/', 10, 66), text('bridge', 10, 82))
  expect(found('well-known', page)).toEqual(['1: 20+25 10+25'])
  expect(found('olm.example/bridge', page)).toEqual(['1: 40+60 10+30'])
  expect(found('wait - it', pageOf(1, text('wait -', 10, 50), text('it', 10, 66)))).toEqual(['1: 10+30 10+10'])
})

test('Han characters stand without a blank at the end of a line', () =>
  expect(found('河流', pageOf(1, text('问河', 10, 50), text('流不', 10, 66)))).toEqual(['1: 15+5 10+5']))

test('from right to left a place is counted from the right end', () =>
  expect(found('يطلب', pageOf(1, text('لا يطلب جواز', 100, 50, { direction: 'rtl' })))).toEqual(['1: 125+20']))

test('what stands on every page is not found, and nothing is found of nothing', () => {
  const { tag: _, ...marking } = text('RESTRICTED', 10, 20)
  expect(found('restricted', pageOf(1, marking))).toEqual([])
  expect(found('  ', pageOf(1, text('a b', 10, 20)))).toEqual([])
})

test('of a search for a letter so many are given and no more', () =>
  expect(findInPages([pageOf(1, text('a'.repeat(mostHits + 9), 10, 20))], 'a')).toHaveLength(mostHits))
