import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64 } from './base64'
import { element } from './markup'

describe('a web page', () => {
  it('writes bytes as other programs read them', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => void expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))),
    ))

  it.each([
    ['<script>', '<p title="&#60;script&#62;"></p>'],
    ['"onload="x', '<p title="&#34;onload=&#34;x"></p>'],
    ['a & b', '<p title="a &#38; b"></p>'],
  ])('takes words for words: %s', (title, expected) => expect(element('p', { title })).toBe(expected))
})
