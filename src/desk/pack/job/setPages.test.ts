import { expect, it } from 'vitest'
import type { Laid } from '#core/layout/page'
import { makeIdsFrom } from '#core/model'
import { SetPages } from './setPages'

let made = 0
const newId = makeIdsFrom(() => String((made += 1)).padStart(8, '0'))

const laid = (pages: number): Laid => ({
  title: '',
  language: 'en',
  outline: [],
  sectionPages: [{ section: 'quotes', first: 1, count: pages }],
  structure: [],
  notes: [],
  pages: Array.from({ length: pages }, (_, at) => ({
    number: at + 1,
    width: 595,
    height: 842,
    section: 'quotes',
    items: [{ kind: 'box', x: at, y: 0, width: 1, height: 1, fill: '#000000' }],
  })),
})
const look = (setting: number, around = 1) => ({ setting, around, isFirst: false })
const numbers = (pages: readonly { readonly number: number }[] | null) => pages?.map(({ number }) => number) ?? null

it('of a long pack the pages around the one in view are sent, and of all the others only that they are there', () => {
  const sent = new SetPages().take(newId('pck'), laid(220), 'A4', look(1, 100))
  expect(sent.shapes).toHaveLength(220)
  expect(sent.shapes.some((shape) => 'items' in shape)).toBe(false)
  expect(numbers(sent.pages)).toEqual([98, 99, 100, 101, 102, 103])
  expect(sent.fills.quotes?.pages).toBe(220)
})

it('a pack that became shorter than the page in view is shown from its end', () => {
  const sent = new SetPages().take(newId('pck'), laid(2), 'A4', look(1, 100))
  expect(numbers(sent.pages)).toEqual([1, 2])
})

it('gives pages of the setting that is held, and of no other', () => {
  const set = new SetPages()
  const pack = newId('pck')
  const wanted = (setting: number, from: number, to: number) =>
    numbers(set.pages({ kind: 'pages', packId: pack, setting, from, to }))
  set.take(pack, laid(9), 'A4', look(1))
  expect(wanted(1, 8, 9)).toEqual([8, 9])
  set.take(pack, laid(3), 'A4', look(2))
  expect(wanted(1, 1, 2)).toBeNull()
  expect(wanted(2, 2, 99)).toEqual([2, 3])
  for (let others = 0; others < 4; others += 1) set.take(newId('pck'), laid(1), 'A4', look(3))
  expect(wanted(2, 1, 1)).toBeNull()
})

it('finds words on the pages of the setting that is held, and on no other', () => {
  const set = new SetPages()
  const packId = newId('pck')
  const written = laid(3)
  const pages = written.pages.map((page) => ({
    ...page,
    items: [
      {
        kind: 'text' as const,
        x: 10,
        y: 20,
        text: `page ${page.number}`,
        face: 'serif' as const,
        size: 10,
        color: '#000000',
        width: 30,
        tag: 1,
      },
    ],
  }))
  set.take(packId, { ...written, pages }, 'A4', look(7))
  expect(set.find({ kind: 'find', packId, setting: 7, typed: 'PAGE 2' })?.map(({ page }) => page)).toEqual([2])
  expect(set.find({ kind: 'find', packId, setting: 6, typed: 'page' })).toBe(null)
})
