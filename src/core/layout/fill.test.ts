import { describe, expect, it } from 'vitest'
import type { Laid, Page } from './page'
import { sheetOf } from './style/sheet'
import { fillOf } from './fill'

const sheet = sheetOf('A4')
/** Lines every 20 points over that share of the sheet, and the page number below. */
const page = (number: number, share: number, more: readonly number[] = []): Page => ({
  number,
  width: sheet.width,
  height: sheet.height,
  section: 'points',
  items: [
    ...[...linesOver(share), ...more].map((y) => ({
      kind: 'text' as const,
      x: 51,
      y,
      text: 'A point',
      face: 'serif' as const,
      size: 10,
      color: '#000000',
      width: 40,
      tag: 3,
    })),
    { kind: 'text', x: 51, y: sheet.height - 30, text: '4 of 9', face: 'sans', size: 8, color: '#000000', width: 20 },
  ],
})
const height = sheet.bottom - sheet.top
const linesOver = (share: number): readonly number[] =>
  Array.from({ length: Math.floor((share * height) / 20) }, (_, at) => sheet.top + 20 * (at + 1))
const laid = (pages: readonly Page[]): Laid => ({
  title: '',
  language: 'en',
  pages,
  outline: [],
  sectionPages: [],
  structure: [],
  notes: [],
})

const check = (pages: readonly Page[], number: number, share: number) => {
  const fill = fillOf(laid(pages), 'points', 'A4')
  expect(fill?.pages).toBe(number)
  expect(fill?.lastPage).toBeCloseTo(share, 1)
}

describe('how much paper a section takes', () => {
  it('is measured by its words, not by the foot of the page', () => {
    check([page(4, 0.5)], 1, 0.5)
    check([page(4, 1), page(5, 0)], 2, 0)
  })
  it('leaves out the empty paper above what is set at the foot', () => check([page(4, 0.3, [sheet.bottom])], 1, 0.36))
  it('is not known of a section that is not printed', () => {
    expect(fillOf(laid([page(4, 0.5)]), 'questions', 'A4')).toBeNull()
  })
})
