import { describe, expect, it } from 'vitest'
import { dropped, stepped } from './order'

const items = [...'abcd'].map((id) => ({ id }))
/** The list after the move: `bacd`. */
const after = (id: string, before: string | null): string => {
  const rest = [...'abcd'].filter((other) => other !== id)
  rest.splice(before === null ? rest.length : rest.indexOf(before), 0, id)
  return rest.join('')
}

describe('one step by key', () => {
  const check = (id: string, by: -1 | 1, list: string) => {
    const before = stepped(items, id, by)
    expect(before === undefined ? 'abcd' : after(id, before)).toBe(list)
  }
  it('goes up, down, and not past the ends', () => {
    check('b', -1, 'bacd')
    check('b', 1, 'acbd')
    check('c', 1, 'abdc')
    check('a', -1, 'abcd')
    check('d', 1, 'abcd')
    check('x', 1, 'abcd')
  })
})

describe('dropping', () => {
  const check = (id: string, position: 'before' | 'after', key: string, list: string) =>
    expect(after(id, dropped(items, id, { key, position }))).toBe(list)
  it('before or after another', () => {
    check('a', 'before', 'c', 'bacd')
    check('a', 'after', 'c', 'bcad')
    check('d', 'before', 'a', 'dabc')
    check('a', 'after', 'd', 'bcda')
    check('b', 'after', 'a', 'abcd')
    check('b', 'before', 'c', 'abcd')
  })
  it('on itself changes nothing', () => check('b', 'before', 'b', 'abcd'))
})
