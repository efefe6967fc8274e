import { expect, test } from 'vitest'
import { type Strip, stripDefaults } from '../draft/strip'
import { paginate } from './paginate'

const line: Strip = { ...stripDefaults, height: 10, drafts: [], breakBefore: 'no' }
const head: Strip = { ...line, isHead: true, belowNotes: true }

test('what must not be divided and is longer than a page is divided before its last head, never behind one', () => {
  const quotation = [{ ...line, belowNotes: true as const }, ...Array.from({ length: 9 }, () => line)]
  const pages = paginate([head, line, head, ...quotation], { top: 0, bottom: 100 })
  expect(pages.map(({ strips }) => strips.length)).toEqual([2, 10, 1])
})
