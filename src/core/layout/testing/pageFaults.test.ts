import { describe, expect, it } from 'vitest'
import type { Laid, Page, TextItem } from '../page'
import { pageFaults } from './pageFaults'

const words = (text: string, y: number, more: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  x: 100,
  y,
  text,
  face: 'serif',
  size: 11.5,
  color: '#000000',
  width: 200,
  tag: 2,
  ...more,
})
const page = (number: number, items: Page['items']): Page => ({
  number,
  width: 595.28,
  height: 841.89,
  section: 'background',
  items,
})
const laid = (...pages: readonly Page[]): Laid => ({
  title: '',
  language: 'en',
  pages,
  outline: [],
  sectionPages: [],
  structure: [
    { role: 'Document', parent: null },
    { role: 'H1', parent: 0 },
    { role: 'P', parent: 0 },
  ],
  notes: [],
})
const head = (y: number): TextItem => words('Head', y, { tag: 1 })
const kinds = (whole: Laid): readonly string[] => pageFaults(whole).map((fault) => fault.slice(0, fault.indexOf(':')))

describe('a fault of a page', () => {
  it('is none where head and lines stand together', () => {
    expect(kinds(laid(page(1, [head(100), words('one', 120), words('two', 136), words('three', 152)])))).toEqual([])
  })

  it('is a line alone at the foot or at the head of a page', () => {
    const whole = laid(
      page(1, [head(700), words('one', 720), words('two', 736), words('three', 752)]),
      page(2, [words('four', 100)]),
    )
    expect(kinds(whole)).toEqual(['a widow'])
  })

  it('is a head with too few of its lines', () => {
    const whole = laid(
      page(1, [head(740), words('one', 760), words('two', 776)]),
      page(2, [words('three', 100), words('four', 116)]),
    )
    expect(kinds(whole)).toEqual(['a head alone (2 of 4 lines)'])
  })

  it('is a word on another, off the page, or under a rule', () => {
    expect(kinds(laid(page(1, [words('one', 120), words('two', 124)])))).toEqual(['words on words'])
    expect(kinds(laid(page(1, [words('one', 120, { x: 480 })])))).toEqual(['off the page'])
    const rule = { kind: 'rule', x1: 100, x2: 300, y1: 118, y2: 118, weight: 1, color: '#000000' } as const
    expect(kinds(laid(page(1, [words('one', 120), rule])))).toEqual(['a rule through words'])
  })
})
