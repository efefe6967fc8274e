import { expect, test } from 'vitest'
import { arrangementOf, firstIn, placeIn, rowsOf } from './arrangement'

/** `1|2 3|4 5`: rows of pages. */
const check = (isSpread: boolean, layout: 'single' | 'bound', pages: number, expected: string) => {
  const arrangement = arrangementOf(isSpread, layout)
  const rows = Array.from({ length: rowsOf(pages, arrangement) }, () => ['', ''])
  for (let page = 1; page <= pages; page += 1) {
    const { row, at } = placeIn(page, arrangement)
    rows[row]?.splice(at, 1, String(page))
  }
  expect(rows.map((row) => row.join(' ').trim()).join('|')).toBe(expected)
  rows.forEach((row, at) => expect(String(firstIn(at, arrangement))).toBe(row.find((page) => page !== '')))
}

test('pages stand one by one', () => check(false, 'bound', 3, '1|2|3'))
test('side by side from the first', () => check(true, 'single', 5, '1 2|3 4|5'))
test('a bound pack opens with a right page', () => check(true, 'bound', 4, '1|2 3|4'))
