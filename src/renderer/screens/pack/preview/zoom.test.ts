import { describe, expect, it } from 'vitest'
import { scaleFor, trueSize, zoomed } from './zoom'

describe('zoom', () => {
  it('fits the width that is there, within reason', () => {
    expect(scaleFor('fit', 656, 600)).toBe(1)
    expect(scaleFor('fit', 5000, 600)).toBe(trueSize * 1.5)
    expect(scaleFor('fit', 10, 600)).toBe(0.2)
  })
  it('goes in steps from wherever it is', () => {
    expect(zoomed(0.93, 'in')).toBe(1)
    expect(zoomed(1, 'in')).toBe(1.2)
    expect(zoomed(0.93, 'out')).toBe(0.8)
    expect(zoomed(3, 'in')).toBe(3)
    expect(zoomed(0.5, 'out')).toBe(0.5)
  })
})
