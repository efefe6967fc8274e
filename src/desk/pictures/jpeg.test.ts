import { describe, expect, it } from 'vitest'
import { isPictureOnly, pictureOnly, readJpeg } from './jpeg'
import { smallJpeg } from './testing/smallJpeg'

const segment = (marker: number, text: string): Uint8Array => {
  const body = new TextEncoder().encode(text)
  return Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255, ...body)
}
const withSegment = (marker: number, text: string): Uint8Array =>
  Uint8Array.of(...smallJpeg.subarray(0, 2), ...segment(marker, text), ...smallJpeg.subarray(2))
const says = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text)
const read = (bytes: Uint8Array) => {
  const jpeg = readJpeg(bytes)
  if (!jpeg.ok) throw new Error(jpeg.failure)
  return jpeg.value
}

/** The first frame of the picture with one of its bytes changed; `at` counts from its marker. */
const withFrameByte = (at: number, value: number): Uint8Array => {
  const changed = smallJpeg.slice()
  const frame = changed.findIndex((byte, index) => byte === 0xff && [0xc0, 0xc2].includes(changed[index + 1] ?? 0))
  changed[frame + at] = value
  return changed
}

describe('a JPEG', () => {
  it('has a size', () => expect(read(smallJpeg)).toMatchObject({ width: 48, height: 60 }))

  it('is the same, byte for byte, when there is nothing to drop', () =>
    expect(pictureOnly(read(smallJpeg))).toEqual(smallJpeg))

  it.each([
    ['a comment', 0xfe, false],
    ['camera data', 0xe1, false],
    ['editor data', 0xed, false],
    ['a colour profile with a name', 0xe2, true],
  ])('with %s loses it; kept beside a kit: %s', (_, marker, mayBeKept) => {
    const jpeg = read(withSegment(marker, 'Owner: A. Person'))
    expect(isPictureOnly(jpeg)).toBe(mayBeKept)
    expect(says(pictureOnly(jpeg), 'A. Person')).toBe(false)
    expect(pictureOnly(jpeg)).toEqual(smallJpeg)
  })

  it.each([
    ['nothing', new Uint8Array(), 'no JPEG'],
    ['text', new TextEncoder().encode('hello, this is no picture'), 'no JPEG'],
    ['a picture cut off', smallJpeg.subarray(0, smallJpeg.length - 40), 'its end is missing'],
    ['a picture of another kind', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'no JPEG'],
    ['a picture with another behind it', Uint8Array.of(...smallJpeg, ...smallJpeg), 'something follows it'],
    ['a picture in the four colours of a printing press', withFrameByte(9, 4), 'an odd frame'],
    ['a picture of twelve bits', withFrameByte(4, 12), 'an odd frame'],
    ['a picture without loss, which no PDF can embed', withFrameByte(1, 0xc3), 'a scan without a frame'],
    ['a segment longer than the file', withSegment(0xe0, 'x').fill(0xff, 4, 5), 'a part is cut off'],
    ['a segment of no length', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1, 0xff, 0xd9), 'a part is cut off'],
  ])('is refused when it is %s', (_, bytes, reason) => expect(readJpeg(bytes)).toEqual({ ok: false, failure: reason }))
})
