import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { sha256 } from './sha256'

const outside = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test('the examples of FIPS 180-4', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  )
})

test('every length around a block, and every script', () => {
  for (let length = 0; length < 140; length += 1) expect(sha256('ж'.repeat(length))).toBe(outside('ж'.repeat(length)))
  for (const text of ['Rīga', 'Қазақстан', 'النهر', '河流', '👩🏽‍⚖️', '\ud83d alone', 'alone \udc00'])
    expect(sha256(text)).toBe(outside(text))
})

test('the same as the platform says, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => sha256(text) === outside(text)),
    { numRuns: 60 },
  )
})
