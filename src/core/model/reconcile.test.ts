import { describe, expect, it } from 'vitest'
import { reconcile } from './reconcile'

const first = { id: 'a', words: 'one', anchors: [{ start: 0, end: 3 }] }
const second = { id: 'b', words: 'two', anchors: [{ start: 4, end: 7 }] }
const kit = {
  title: 'A meeting',
  quotes: [first, second],
  marking: { label: 'OFFICIAL', handling: '' },
}

describe('A reply is made of the objects the window already has', () => {
  it('an equal copy is the older value itself', () => {
    expect(reconcile(kit, structuredClone(kit))).toBe(kit)
  })

  it('only what changed is new, with everything around it', () => {
    const newer = { ...structuredClone(kit), quotes: structuredClone([first, { ...second, words: 'three' }]) }
    const shared = reconcile(kit, newer)
    expect(shared).toEqual(newer)
    expect(shared).not.toBe(kit)
    expect(shared.quotes[0]).toBe(first)
    expect(shared.quotes[1]).not.toBe(second)
    expect(shared.quotes[1]?.anchors).toBe(second.anchors)
    expect(shared.marking).toBe(kit.marking)
  })

  it('items with an identifier are recognised wherever they moved', () => {
    const newer = { ...structuredClone(kit), quotes: structuredClone(kit.quotes).toReversed() }
    const shared = reconcile(kit, newer)
    expect(shared.quotes.map((quote) => quote.id)).toEqual(['b', 'a'])
    expect(shared.quotes[0]).toBe(kit.quotes[1])
    expect(shared.quotes[1]).toBe(kit.quotes[0])
  })

  it('what was added or taken away makes a new list', () => {
    const shared = reconcile(kit, { ...structuredClone(kit), quotes: [structuredClone(second)] })
    expect(shared.quotes).toHaveLength(1)
    expect(shared.quotes[0]).toBe(kit.quotes[1])
  })

  it('a field that is there as nothing differs from one that is not there', () => {
    const older = { a: 1 }
    expect(reconcile(older, { a: 1, b: undefined })).not.toBe(older)
  })

  it('nothing before: the newer value as it is', () => {
    const newer = structuredClone(kit)
    expect(reconcile(null, newer)).toBe(newer)
  })
})
