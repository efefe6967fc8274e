import { expect, it } from 'vitest'
import { type ContentReading, type Resources, readOpening, readRest } from './content'
import { type FontMap, fontMapFrom } from './fontMaps'

/** A font whose codes are the letters themselves, each half as wide as the type is high. */
const font = (codeBytes: 1 | 2, lettersOf = (code: number) => String.fromCharCode(code)): FontMap =>
  fontMapFrom(
    codeBytes,
    Array.from({ length: 256 }, (_, code) => lettersOf(code)),
    [],
    500,
  )
/** `^` is an accent that is set over the letter before it. */
const accented = font(1, (code) => (code === 0x5e ? '\u0301' : String.fromCharCode(code)))
const fonts = new Map([
  ['One', font(1)],
  ['Two', font(2)],
  ['Accented', accented],
])
const resources: Resources = {
  font: (name) => fonts.get(name) ?? null,
  form: (name) => (name === 'Fm' ? { bytes: Buffer.from('Q Q Q /None 1 Tf'), resources } : null),
  properties: (name) => (name === 'Kept' ? new Map([['Note', { is: 'string', bytes: 'Ida Holm' }]]) : null),
}
const readContent = (bytes: Uint8Array, resources: Resources): ContentReading => {
  const { rest, ...opening } = readOpening(bytes, resources)
  const behind = rest === null ? null : readRest(rest, resources)
  return {
    text: opening.text + (behind?.text ?? ''),
    strings: [...opening.strings, ...(behind?.strings ?? [])],
    isBlind: opening.isBlind || behind?.isBlind === true,
  }
}
const read = (content: string) => readContent(Buffer.from(content, 'latin1'), resources)
const said = (content: string): string => read(`BT ${content} ET`).text

it.each([
  ['a string', '/One 10 Tf (Ida Holm) Tj', 'Ida Holm'],
  ['digits', '/One 10 Tf <496461> Tj', 'Ida'],
  ['digits of two bytes, divided by lines', '/Two 10 Tf <0049\n0064 0061> Tj', 'Ida'],
  ['a last digit that is missing', '/One 10 Tf <49645> Tj', 'IdP'],
  ['kerning inside a word', '/Two 10 Tf [<0049>12<0064>-30<0061>] TJ', 'Ida'],
  ['a gap that no letter fills', '/Two 10 Tf [<004900640061>-500<0048006f>] TJ', 'Ida Ho'],
  ['a string among digits', '/One 10 Tf [<4964> (a) 3 (Ho)] TJ', 'IdaHo'],
  ['another line', '/One 10 Tf 1 0 0 1 0 90 Tm (Ida) Tj 1 0 0 1 0 70 Tm (Holm) Tj', 'Ida\nHolm'],
  [
    'letters painted one by one',
    '/One 10 Tf 1 0 0 1 0 0 Tm (I) Tj 1 0 0 1 5 0 Tm (d) Tj 1 0 0 1 10 0 Tm (a) Tj',
    'Ida',
  ],
  [
    'a mark that is set over the letter before it',
    '/Accented 10 Tf 1 0 0 1 10 0 Tm (a) Tj 1 0 0 1 9.2 0 Tm (^) Tj 1 0 0 1 16 0 Tm (b) Tj',
    'a\u0301b',
  ],
  [
    'a letter behind a mark and a gap',
    '/Accented 10 Tf 1 0 0 1 10 0 Tm (a) Tj 1 0 0 1 9.2 0 Tm (^) Tj 1 0 0 1 18 0 Tm (b) Tj',
    'a\u0301 b',
  ],
  ['the line below', "/One 10 Tf 14 TL (Ida) Tj (Holm) '", 'Ida\nHolm'],
  ['a bracket inside a string of an array', '/One 10 Tf [<49> (]da) 3 <61>] TJ', 'I]daa'],
  ['a dictionary inside an array', '/One 10 Tf [<49><</A (x)>><64>] TJ', 'Id'],
  ['a move behind the last letter of an array', '/Two 10 Tf [<00490064>-500] TJ <0061> Tj', 'Id a'],
  ['a font whose name is long', '/Onehundred 10 Tf (Ida) Tj', ''],
  ['what is painted after a form with too many ends', '/One 10 Tf /Fm Do (Ida) Tj', 'Ida'],
  ['a comment between operators', '/One 10 Tf % (Holm) Tj\n(Ida) Tj', 'Ida'],
  ['a picture in place', '/One 10 Tf BI /W 1 ID (x) Tj EI (Ida) Tj', 'Ida'],
  ['a comment inside an array', '/One 10 Tf [(Ida) % 5\n (Ho)] TJ', 'IdaHo'],
] as const)('reads %s', (_, content, words) => expect(said(content)).toBe(words))

it('keeps words that marked content brings along', () =>
  expect(read('/Span <</ActualText (Ida Holm)>> BDC EMC <4964> pdfmark').strings).toEqual(['Ida Holm', 'Id']))

it('keeps words that marked content names, where anything can be named', () => {
  const named = Buffer.from('/Span /Kept BDC EMC /Kept MP /Other MP')
  expect(readContent(named, resources).strings).toEqual(['Ida Holm', 'Ida Holm'])
  expect(readContent(named, { ...resources, properties: null }).strings).toEqual([])
})

it('says that it is blind where a font does not say its letters', () => {
  expect(read('BT /Two 10 Tf <0fff> Tj ET').isBlind).toBe(true)
  expect(read('BT /None 10 Tf <49> Tj ET').isBlind).toBe(true)
  expect(read('BT /Two 10 Tf <0049> Tj ET').isBlind).toBe(false)
})

it('reads up to the first form once, and on from there as if it were one content', () => {
  const paint = (words: string) => `BT /One 10 Tf 1 0 0 1 0 90 Tm (${words}) Tj ET`
  const content = `q 2 0 0 2 0 0 cm ${paint('Ida')} /Ft Do BT 1 0 0 1 30 90 Tm (er) Tj ET Q`
  const form = (words: string): Resources => ({
    ...resources,
    form: (name) => (name === 'Ft' ? { bytes: Buffer.from(`BT 1 0 0 1 15 90 Tm (${words}) Tj ET`), resources } : null),
  })
  const opening = readOpening(Buffer.from(content), form('-'))
  expect(opening).toMatchObject({ text: 'Ida', isBlind: false })
  if (opening.rest === null) throw new Error('It shows a form')
  // The same rest again and again: what stands before it goes on into it, on the same line and in the same font.
  for (const [words, text] of [
    ['Hol', 'Holer'],
    ['Ber', 'Berer'],
    ['Hol', 'Holer'],
  ] as const)
    expect(readRest(opening.rest, form(words))).toEqual({ text, strings: [], isBlind: false, forms: ['Ft'] })
  expect(readOpening(Buffer.from(paint('Ida')), form('-')).rest).toBeNull()
})
