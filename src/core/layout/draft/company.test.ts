import { expect, test } from 'vitest'
import { withCompany } from './company'
import { type Strip, stripDefaults } from './strip'

const line: Strip = {
  ...stripDefaults,
  height: 16,
  drafts: [{ kind: 'text', x: 0, y: 12, text: 'line', face: 'serif', size: 11.5, color: '#000000', width: 20, tag: 1 }],
}
const head: Strip = { ...line, isHead: true }
const rule: Strip = { ...stripDefaults, height: 5, drafts: [] }
const breaks = (strips: readonly Strip[]): readonly string[] =>
  withCompany(strips).map(({ breakBefore }) => breakBefore)

test('no page ends between a head and the first three lines under it, rules not counted', () =>
  expect(breaks([line, head, rule, line, line, line, line])).toEqual(['may', 'may', 'no', 'no', 'no', 'no', 'may']))

test('the lines of the section go on under a head inside it', () =>
  expect(breaks([head, line, head, line, line, line, line])).toEqual(['may', 'no', 'no', 'no', 'no', 'no', 'may']))

test('a head inside the section that follows another sooner begins anew', () =>
  expect(breaks([head, line, line, line, head, line, head, line, line, line, line]).slice(4)).toEqual([
    'may',
    'no',
    'may',
    'no',
    'no',
    'no',
    'may',
  ]))

test('where a page must begin, it begins', () =>
  expect(breaks([head, line, { ...line, breakBefore: 'page' }, line])).toEqual(['may', 'no', 'page', 'may']))
