import { expect, test } from 'vitest'
import { refusalOf } from '../store/testing/kits'
import { readDocument } from './readDocument'

const read = async (rtf: string) => readDocument('a.rtf', Buffer.from(rtf, 'latin1'))

test.each([
  ['{\\rtf1\\ansi One\\par Two}', 'One\nTwo'],
  ["{\\rtf1\\ansi\\ansicpg1252 \\'93We agree,\\'94 she said.}", '“We agree,” she said.'],
  ['{\\rtf1\\ansi\\uc1 \\u1052?\\u1086?\\u1089?\\u1090?}', 'Мост'],
  [
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204 Sans;}}\\f1 \\'cc\\'ee\\'f1\\'f2\\f0  ok}",
    'Мост ok',
  ],
  ['{\\rtf1 We shall {\\strike not }sign.}', 'We shall sign.'],
  ['{\\rtf1 We shall {\\v not }sign.}', 'We shall sign.'],
  ['{\\rtf1{\\*\\unknown words}{\\info{\\author Nobody}}Seen.}', 'Seen.'],
  ['{\\rtf1\\ldblquote One\\rdblquote\\~\\emdash two\\line Three}', '“One”\u00a0—two\nThree'],
  ['{\\rtf1\\trowd\\intbl Ada\\cell Minister\\cell\\row\\pard After\\par}', 'Ada\tMinister\nAfter'],
  ['{\\rtf1{\\field{\\*\\fldinst HYPERLINK "file://x"}{\\fldrslt the charter}}}', 'the charter'],
  ['{\\rtf1 a\\bin3 {}}\\b}', 'a'],
  ['{\\rtf1 We open in\\page May.\\par}', 'We open in May.'],
  ['{\\rtf1 We open in \\column May.\\par}', 'We open in May.'],
  // The number before a paragraph, in the older and the newer way, and a point that is none.
  [
    '{\\rtf1{\\pntext\\f0 1.\\tab}One\\par{\\listtext 2.\\tab}Two\\par{\\listtext \\bullet\\tab}Three}',
    '1. One\n2. Two\nThree',
  ],
  // What a number stands in for ends with its group, and may be a sign by its name.
  ['{\\rtf1\\uc1 {\\u8220}We open,{\\u8221} it\\u8217\\rquote s so.}', '“We open,” it’s so.'],
  // Fonts and code pages: of what names no font, by their numbers, of Thai, of the first computers.
  ["{\\rtf1\\deff1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\'cc\\f0\\plain\\'ee}", 'Мо'],
  ["{\\rtf1{\\fonttbl{\\f0\\cpg1251 A;}{\\f1\\fcharset222 B;}}\\f0\\'cc\\f1\\'e4}", 'Мไ'],
  ["{\\rtf1\\pc caf\\'82}", 'café'],
  ['{\\rtf1 We\\emspace open\\qmspace now.\\lbr0 Soon.}', 'We\u2003open\u2005now.\nSoon.'],
  ['{\\rtf1 {\\upr{M?}{\\*\\ud{\\u1052?ost}}} opens.}', 'Мost opens.'],
  ['{\\rtf1 The pier of 5 km{\\up6 2}, in 2005{\\up6 2} or so.}', 'The pier of 5 km², in 2005 or so.'],
  [
    '{\\rtf1\\trowd\\intbl Olm\\cell\\itap2 Ada\\nestcell Minister\\nestcell{\\*\\nesttableprops\\nestrow}{\\nonesttables\\par}\\itap1\\cell\\row\\pard After}',
    'Olm\tAda\tMinister\nAfter',
  ],
  // White on white, and too small; white on blue is seen, and a colour shows nothing that is hidden.
  [
    '{\\rtf1{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue200;}Seen {\\cf1 not }{\\fs2 nor }{\\chcbpat2\\cf1 well}{\\v\\cf2 hidden}.}',
    'Seen well.',
  ],
  // A box follows the paragraph that it stands in, once.
  [
    '{\\rtf1 We {\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt In a box.\\par Again.\\par}}{\\shprslt Not again.}}open.\\par End.}',
    'We open.\nIn a box.\nAgain.\nEnd.',
  ],
  ['{\\rtf1 End.{\\shp{\\*\\shpinst{\\shptxt In a box.}}}}', 'End.\nIn a box.'],
  ['{\\rtf1 Seen.{\\*\\unknown{\\shp{\\*\\shpinst{\\shptxt In a box.}}}}}', 'Seen.'],
])('%s', async (rtf, text) => expect((await read(rtf)).text).toBe(text))

test('a style that sets a quotation apart makes one, by its name, until the paragraph is another', async () => {
  const { text, blocks } = await read(
    '{\\rtf1{\\stylesheet{\\s0 Normal;}{\\s4\\i Intense Quote;}{\\s5 Quoted heads;}}She said:\\par\\pard\\s4 We open in {\\b May}.\\par And close never.\\par\\pard After.\\par\\pard\\s5 Heads.\\par}',
  )
  expect(blocks.map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
    ['body', 'She said:'],
    ['quotation', 'We open in May.'],
    ['quotation', 'And close never.'],
    ['body', 'After.'],
    ['body', 'Heads.'],
  ])
})

test('headers and notes are set aside', async () => {
  const { text, asides } = await read(
    '{\\rtf1{\\header Embargoed until noon\\par}Words{\\footnote See the treaty.} end.}',
  )
  expect(text).toBe('Words end.')
  expect(asides.map((aside) => [aside.role, aside.text, aside.at])).toEqual([
    ['header', 'Embargoed until noon', null],
    ['footnote', 'See the treaty.', 0],
  ])
})

test.each(['{\\rtf1 x', '{\\rtf1 x}}x', `{\\rtf1 ${'{'.repeat(3_000)}`])('%# a torn file is refused', async (rtf) => {
  const outcome = rtf.endsWith('}}x') ? await read(rtf).then(({ text }) => text) : await refusalOf(read(rtf))
  expect(outcome).toBe(rtf.endsWith('}}x') ? 'x' : 'source.damaged')
})
