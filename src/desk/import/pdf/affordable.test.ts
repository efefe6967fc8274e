import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isAffordable } from './affordable'

const object = (content: Uint8Array, more = ''): Buffer =>
  Buffer.concat([Buffer.from(`4 0 obj<</Length ${content.length}${more}>>stream\n`), content, tail])
const tail = Buffer.from('\nendstream endobj\n')

const words = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const packed = (content: Uint8Array, more = ''): Buffer => object(deflateSync(content), `/Filter/FlateDecode${more}`)
const twice = (content: Uint8Array): Buffer => object(deflateSync(deflateSync(content)), '/Filter [ /FlateDecode /Fl ]')
const map = (ranges: string): Buffer => object(words(`begincmap 1 beginbfrange ${ranges} endbfrange endcmap`))

/** 0, then itself twice as often as before. */
const runs = Buffer.concat([...Array.from({ length: 300_000 }, () => Buffer.from([129, 0x20])), Buffer.from([128])])

/** 256, then ever longer repetitions of one sign, in codes of nine bits and more. */
const lzw = (codes: number): Buffer => {
  let [bits, width, next] = ['100000000001110001', 9, 258]
  for (let code = 0; code < codes; code += 1) {
    next = Math.min(4_095, 258 + code)
    width = 258 + code >= 2_047 ? 12 : 258 + code >= 1_023 ? 11 : 258 + code >= 511 ? 10 : 9
    bits += next.toString(2).padStart(width, '0')
  }
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

const links = (many: number): string => `[${'8 0 R '.repeat(many)}]`
const inStream = (objects: string): Buffer => {
  const head = '9 0 '
  return packed(words(head + objects), `/Type/ObjStm/N 1/First ${head.length}`)
}

test.each([
  ['a page of words', packed(words('BT /F 10 Tf 40 460 Td (We open the crossing) Tj ET\n'.repeat(2_000)))],
  ['a map that is drawn', packed(words('q 123.45 678.9 m 1 2 l 3 4 l S Q\n'.repeat(300_000)))],
  ['a state kept for each sign and given back', packed(words('q 1 0 0 1 0 0 cm Q\n'.repeat(100_000)))],
  ['a large picture', packed(Buffer.alloc(40_000_000), '/Subtype /Image/Width 10000/Height 4000')],
  ['the bytes of a picture in a page', packed(words(`BI /W 1 ID ${'q q '.repeat(4_000)} EI Q\n`))],
  ['every sign mapped by itself', map('<0000> <ffff> <0000>')],
  ['signs mapped one by one, far from each other', map('<0000> <0003> [<0041> <ffee> <0042> <ffef>]'.repeat(300))],
  ['a face', packed(Buffer.concat([Buffer.from([0, 1, 0, 0]), words('q '.repeat(4_000))]))],
  ['more signs than there are, which the library passes over', map(`<00000000> <ffffffff> <${'0041'.repeat(500)}>`)],
  ['what is damaged from its begin', object(Buffer.alloc(100_000, 0x71), '/Filter/FlateDecode')],
  ['pages with many links', words(`3 0 obj<</Type/Page/Annots ${links(300)}>>endobj `.repeat(60))],
  ['a list of many things that are no annotations', words(`9 0 obj ${links(50_000)} endobj<</K 9 0 R/Annots 7 0 R>>`)],
  ['a filter that nobody knows', object(Buffer.alloc(100), '/Filter/Unheard')],
])('%s', (_what, file) => {
  expect(isAffordable(file)).toBe(true)
})

const longSign = Buffer.alloc(40_000_000, ' ')

test.each([
  ['one sign for tens of megabytes', packed(longSign)],
  ['one sign, packed twice', twice(longSign)],
  [
    'one sign, packed and written in hexadecimal',
    object(words(deflateSync(longSign).toString('hex')), '/Filter[/AHx/Fl]'),
  ],
  ['one sign in runs', object(runs, '/Filter/RunLengthDecode')],
  ['one sign by LZW', object(lzw(30_000), '/Filter/LZWDecode')],
  ['one sign, whose end is damaged', packed(longSign).fill(0xff, 30_000, 30_100)],
  ['a filter that stands elsewhere', object(deflateSync(longSign), '/Filter 9 0 R')],
  ['states that are kept and never given back', packed(words('q '.repeat(10_000)))],
  ['the same, not packed', object(words('q '.repeat(10_000)))],
  ['steps without end', packed(words('f\n'.repeat(2_000_000)))],
  [
    'what a stream with a false length stands before',
    Buffer.concat([Buffer.from('3 0 obj<</Length 99999999>>stream\nq\nendstream endobj\n'), packed(longSign)]),
  ],
  ['a string that does not close', packed(Buffer.alloc(10_000_000, '('))],
  ['long words for each of many signs', map(`<0000> <ffff> <${'0041'.repeat(500)}>`)],
  ['many signs, many times', object(words(`beginbfrange ${'<0000> <ffff> <0041> '.repeat(100)} endbfrange`))],
  ['numbers for millions of signs', object(words('begincidrange <000000> <ffff00> 0 endcidrange'))],
  ['annotations without end', words(`3 0 obj<</Type/Page/Annots ${links(30_000)}>>endobj`)],
  ['the same in a list of their own', words(`3 0 obj<</Annots 9 0 R>>endobj\n9 0 obj ${links(30_000)} endobj`)],
  ['the same, packed', Buffer.concat([words('3 0 obj<</Annots 9 0 R>>endobj '), inStream(links(30_000))])],
  ['a few, on many pages', words(`${'<</Annots 9 0 R>>'.repeat(500)}\n9 0 obj${links(100)}endobj`)],
  [
    'streams that are sound each by itself',
    Buffer.concat(Array<Buffer>(5).fill(packed(longSign.subarray(0, 30_000_000)))),
  ],
])('too much: %s', (_what, file) => {
  expect(isAffordable(file)).toBe(false)
})
