import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Crop, firstCrop, moved, rectangleOf, storedSize, tooFewDots } from './crop'

const wide = { width: 1600, height: 1000 }
const tall = { width: 1000, height: 2000 }
const shown = (size: typeof wide, crop: Crop): string => {
  const { x, y, width, height } = rectangleOf(size, crop)
  return [x, y, width, height].map(Math.round).join(' ')
}

describe('the part of a picture that becomes the portrait', () => {
  it('begins with all that fits, in the middle or a little above', () => {
    expect(shown(wide, firstCrop(wide))).toBe('400 0 800 1000')
    expect(shown(tall, firstCrop(tall))).toBe('0 175 1000 1250')
  })
  it('moves by parts of what is shown and stops at the edge', () => {
    expect(shown(wide, moved(wide, firstCrop(wide), { x: 0.1 }))).toBe('480 0 800 1000')
    expect(shown(wide, moved(wide, firstCrop(wide), { x: 9 }))).toBe('800 0 800 1000')
  })
  it('draws nearer around its middle', () => {
    expect(shown(wide, moved(wide, firstCrop(wide), { nearer: 2 }))).toBe('600 250 400 500')
    expect(shown(wide, moved(wide, firstCrop(wide), { nearer: 0.1 }))).toBe('400 0 800 1000')
  })
  it('is stored upright, four to five, at most 1,200 pixels high, never made larger', () => {
    expect(storedSize({ x: 0, y: 0, width: 3200, height: 4000 })).toEqual({ width: 960, height: 1200 })
    expect(storedSize({ x: 0, y: 0, width: 80, height: 100 })).toEqual({ width: 80, height: 100 })
    expect(storedSize({ x: 0, y: 0, width: 0.8, height: 1 })).toEqual({ width: 1, height: 1 })
  })
  it('too few dots for paper are said, and at how many', () => {
    expect(tooFewDots({ height: 40 }, 144)).toBe(20)
    expect(tooFewDots({ height: 300 }, 144)).toBeNull()
    expect(tooFewDots({ height: 200 }, 144)).toBe(100)
    expect(tooFewDots({ height: 1_200 }, 144)).toBeNull()
  })
  it('never leaves the picture', () => {
    const step = fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
      nearer: fc.double({ min: 0.5, max: 2, noNaN: true }),
    })
    const size = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) })
    fc.assert(
      fc.property(size, fc.array(step, { maxLength: 8 }), (picture, steps) => {
        const crop = steps.reduce((now, by) => moved(picture, now, by), firstCrop(picture))
        const { x, y, width, height } = rectangleOf(picture, crop)
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6 * 9000)
        expect(x + width).toBeLessThanOrEqual(picture.width + 1e-6 * 9000)
        expect(y + height).toBeLessThanOrEqual(picture.height + 1e-6 * 9000)
      }),
    )
  })
})
