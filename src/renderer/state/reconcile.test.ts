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
    const settled = reconcile(kit, newer)
    expect(settled).toEqual(newer)
    expect(settled).not.toBe(kit)
    expect(settled.quotes[0]).toBe(first)
    expect(settled.quotes[1]).not.toBe(second)
    expect(settled.quotes[1]?.anchors).toBe(second.anchors)
    expect(settled.marking).toBe(kit.marking)
  })

  it('items with an identifier are recognised wherever they moved', () => {
    const newer = { ...structuredClone(kit), quotes: structuredClone(kit.quotes).toReversed() }
    const settled = reconcile(kit, newer)
    expect(settled.quotes.map((quote) => quote.id)).toEqual(['b', 'a'])
    expect(settled.quotes[0]).toBe(kit.quotes[1])
    expect(settled.quotes[1]).toBe(kit.quotes[0])
  })

  it('what was added or taken away makes a new list', () => {
    const settled = reconcile(kit, { ...structuredClone(kit), quotes: [structuredClone(second)] })
    expect(settled.quotes).toHaveLength(1)
    expect(settled.quotes[0]).toBe(kit.quotes[1])
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
