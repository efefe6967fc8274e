import { describe, expect, it } from 'vitest'
import type { Quote } from '#core/model'
import { kitOf, quoted } from '#core/quote/testing/fixture'
import { type PutBefore, ofItsStanding, putByHand, putByKey } from './places'
import { everything, shownQuotes } from './review'

/** Capitals are kept, small letters are to decide, behind a minus they were dropped: in the order of the kit. */
const kitNamed = (names: string) => {
  const quotes = names.split(' ').map((name): Quote => {
    const { quote } = quoted('“⟦We agree.⟧”')
    const standing = name.startsWith('-') ? 'dropped' : name === name.toUpperCase() ? 'kept' : 'proposed'
    return { ...quote, id: name as Quote['id'], standing }
  })
  return kitOf({ quotes })
}

const id = (name: string): Quote['id'] => name as Quote['id']

/** The kit's order after it; what stays where it was is said. */
const after = (names: string, moved: string, before: PutBefore): string => {
  if (before === undefined) return 'stays'
  const rest = names.split(' ').filter((name) => name !== moved)
  const at = before === null ? rest.length : rest.indexOf(before)
  return [...rest.slice(0, at), moved, ...rest.slice(at)].join(' ')
}

const byHand = (names: string, moved: string, position: 'before' | 'after', key: string): string => {
  const kit = kitNamed(names)
  return after(names, moved, putByHand(kit, shownQuotes(kit, everything), id(moved), { key, position }))
}
const byKey = (names: string, moved: string, by: -1 | 1): string => {
  const kit = kitNamed(names)
  return after(names, moved, putByKey(kit, shownQuotes(kit, everything), id(moved), by))
}

describe('where a quote is put', () => {
  it('is before or after another of its standing', () => {
    expect(byHand('K a b L c', 'c', 'before', 'a')).toBe('K c a b L')
    expect(byHand('K a b L c', 'a', 'after', 'b')).toBe('K b L a c')
    expect(byHand('K a b L c', 'L', 'before', 'K')).toBe('L K a b c')
  })
  it('is the last of its standing, although others stand before it in the kit', () => {
    expect(byHand('K a b c L', 'a', 'after', 'c')).toBe('K b c a L')
    expect(byHand('a K b L -x', 'K', 'after', 'L')).toBe('a b L K -x')
    expect(byHand('-x a -y K', '-x', 'after', '-y')).toBe('a -y -x K')
    expect(byKey('K a b L', 'a', 1)).toBe('K b a L')
    expect(byKey('-x a -y K', '-x', 1)).toBe('a -y -x K')
  })
  it('is nowhere under another head, and nothing that is printed changes its place', () => {
    expect(byHand('K L a b', 'K', 'after', 'b')).toBe('stays')
    expect(byHand('K a L -x', 'K', 'before', '-x')).toBe('stays')
    expect(byHand('K a', 'a', 'after', 'a')).toBe('stays')
    expect(byKey('K a L', 'a', 1)).toBe('stays')
    expect(byKey('K a L', 'K', -1)).toBe('stays')
    expect(ofItsStanding(kitNamed('K a L -x').quotes, id('K')).map((quote) => quote.id)).toEqual(['K', 'L'])
  })
})
