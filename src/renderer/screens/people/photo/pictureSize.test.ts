import { describe, expect, it } from 'vitest'
import { pictureSize } from './pictureSize'

/** Bytes from hexadecimal; spaces are for the eye. */
const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const check = (hex: string, size: string | null) => {
  const found = pictureSize(bytes(hex))
  expect(found === null ? null : `${found.width} × ${found.height}`).toBe(size)
}

describe('the size of a picture before it is opened', () => {
  it('PNG', () => check('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08', '640 × 480'))
  it('JPEG, behind a segment of metadata', () => {
    check('ffd8 ffe1 0006 45786966 ffc0 0011 08 01e0 0280 03', '640 × 480')
    check('ffd8 ffdb 0004 0000 ffff c2 0011 08 0010 0020 03', '32 × 16')
  })
  it('GIF', () => check('474946383961 8002 e001', '640 × 480'))
  it('BMP, also with rows from the top', () => {
    check('424d 00000000 0000 0000 36000000 28000000 80020000 e0010000', '640 × 480')
    check('424d 00000000 0000 0000 36000000 28000000 80020000 20feffff', '640 × 480')
  })
  it('WebP of three kinds', () => {
    check('52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100', '640 × 480')
    check('52494646 00000000 57454250 5650384c 00000000 2f 7fc27700', '640 × 480')
    check('52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001', '640 × 480')
  })
  it('is not known of what is no picture, is cut short or is empty', () => {
    check('', null)
    check('255044462d312e37', null)
    check('89504e470d0a1a0a 0000', null)
    check('ffd8 ffd9', null)
    check('ffd8 ffe1 0006 4578', null)
    check('89504e470d0a1a0a 0000000d 49484452 00000000 000001e0', null)
    check('52494646 00000000 57415645 666d7420', null)
  })
})
