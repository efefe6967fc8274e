import { describe, expect, it } from 'vitest'
import type { PageShape } from '#core/layout/page'
import { samePlace } from './samePlace'

const letters: Readonly<Record<string, PageShape['section']>> = { c: 'cover', p: 'people', q: 'quotes', a: 'annex' }

/** `cppq`: one letter a page. */
const shapes = (pages: string): readonly PageShape[] =>
  [...pages].map((letter, at) => ({ number: at + 1, width: 1, height: 1, section: letters[letter] ?? 'cover' }))
const check = (before: string, page: number, after: string, found: number) =>
  expect(samePlace(shapes(before), shapes(after), page)).toBe(found)

describe('the page in view', () => {
  it('moves with its section', () => {
    check('cpq', 3, 'cppq', 4)
    check('cppq', 4, 'cpq', 3)
    check('cppqq', 5, 'cpqq', 4)
  })
  it('is the last of its section when that became shorter', () => check('cpppq', 4, 'cpq', 2))
  it('stays where it was when its section is gone', () => {
    check('cpq', 2, 'cq', 2)
    check('cpq', 3, 'cp', 2)
    check('cpq', 3, '', 1)
  })
})
