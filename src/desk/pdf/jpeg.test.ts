import { describe, expect, it } from 'vitest'
import { cleanJpeg } from './jpeg'
import { smallJpeg } from './testing/smallJpeg'

const segment = (marker: number, text: string): Uint8Array => {
  const body = new TextEncoder().encode(text)
  return Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body)
}
const withSegment = (marker: number, text: string): Uint8Array =>
  Uint8Array.of(...smallJpeg.subarray(0, 2), ...segment(marker, text), ...smallJpeg.subarray(2))
const says = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text)

describe('a picture for a pack', () => {
  it('keeps its size', () => expect(cleanJpeg(smallJpeg)).toMatchObject({ ok: true, width: 48, height: 60 }))

  it.each([
    ['a comment', 0xfe],
    ['camera data', 0xe1],
    ['editor data', 0xed],
    ['a colour profile with a name', 0xe2],
  ])('loses %s', (_, marker) => {
    const checked = cleanJpeg(withSegment(marker, 'Owner: A. Person'))
    expect(checked.ok && says(checked.bytes, 'A. Person')).toBe(false)
    expect(checked.ok).toBe(true)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('hello, this is no picture')],
    ['a picture cut off', smallJpeg.subarray(0, smallJpeg.length - 40)],
    ['a picture of another kind', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ])('is refused when it is %s', (_, bytes) => expect(cleanJpeg(bytes)).toEqual({ ok: false }))

  it('is refused in the four colours of a printing press', () => {
    const four = smallJpeg.slice()
    const frame = four.findIndex((byte, at) => byte === 0xff && (four[at + 1] === 0xc0 || four[at + 1] === 0xc2))
    four[frame + 9] = 4
    expect(cleanJpeg(four)).toEqual({ ok: false })
  })
})
