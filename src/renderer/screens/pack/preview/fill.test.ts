import { describe, expect, it } from 'vitest'
import type { Laid, Page } from '#core/layout/page'
import { sheetOf } from '#core/layout/sheet'
import { fillOf } from './fill'

const sheet = sheetOf('A4')
const middle = (sheet.top + sheet.bottom) / 2
const page = (number: number, lowest: number): Page => ({
  number,
  width: sheet.width,
  height: sheet.height,
  section: 'points',
  items: [
    { kind: 'text', x: 51, y: lowest, text: 'A point', face: 'serif', size: 10, color: '#000000', width: 40, tag: 3 },
    { kind: 'text', x: 51, y: sheet.height - 30, text: '4 of 9', face: 'sans', size: 8, color: '#000000', width: 20 },
  ],
})
const laid = (pages: readonly Page[]): Laid => ({ title: '', language: 'en', pages, outline: [], sectionPages: [], structure: [], notes: [] })

describe('how much paper a section takes', () => {
  it('is measured by its lowest words, not by the foot of the page', () => {
    expect(fillOf(laid([page(4, middle)]), 'points', 'A4')).toEqual({ pages: 1, lastPage: 0.5 })
    expect(fillOf(laid([page(4, sheet.bottom), page(5, sheet.top)]), 'points', 'A4')).toEqual({ pages: 2, lastPage: 0 })
  })
  it('is not known of a section that is not printed', () => {
    expect(fillOf(laid([page(4, middle)]), 'questions', 'A4')).toBeNull()
  })
})
