import { describe, expect, test } from 'vitest'
import { type Page, drawn } from '../../pdf/testing/drawnPages'
import { arrived } from '../arrived'
import { readDocument } from '../readDocument'

/** What stands on a page beside its text or below a part of it: numbers of lines, cells that go on, words in large letters that the text has, layers switched off. */

const read = async (draw: Page) => {
  const reading = await readDocument('a.pdf', await drawn(1, draw, {}))
  const { text, arrival } = arrived(reading.text, reading)
  return { text, asides: arrival.asides.map(({ role, text: words }) => [role, words]) }
}

const lines = [
  '“We open the crossing in May and nobody will close it again,',
  'whatever anybody says,” said Dana Ferrol, Minister of Roads,',
  'on Friday. The bridge took a year to build and was paid for by',
  'both sides of the river. Tolls end in June for every car that',
  'comes from either bank.',
]
const put = (page: PDFKit.PDFDocument, words: string, x: number, y: number): void =>
  void page.text(words, x, y, { lineBreak: false })

describe('numbers', () => {
  test('of lines stand in no sentence', async () => {
    const { text, asides } = await read((page) =>
      lines.forEach((line, at) => {
        put(page, String(at + 8), at < 2 ? 46 : 40, 100 + at * 16)
        put(page, line, 80, 100 + at * 16)
      }),
    )
    expect(text).toBe(lines.join(' '))
    expect(asides).toEqual([['furniture', '8 9 10 11 12']])
  })

  test('of items stay, whose lines all begin anew, and so do those that do not count', async () => {
    for (const numbers of [
      [1, 2, 3, 4, 5],
      [1, 2, 4, 7, 9],
    ]) {
      const { text } = await read((page) =>
        lines.forEach((line, at) => {
          put(page, String(numbers[at]), 46, 100 + at * 16)
          put(page, numbers[2] === 3 ? `Item ${line}` : line, 80, 100 + at * 16)
        }),
      )
      expect(text).toMatch(/^1\s/)
    }
  })
})

test('a cell that is too narrow for its words goes on below, in its row', async () => {
  const rows = [
    ['Ministers', 'Function', 'State'],
    ['Dana Ferrol', 'Minister of Roads and|Public Works', 'Norway'],
    ['Luka Prado', 'Ambassador to the|Republic of Olm', 'Chile'],
  ]
  const { text } = await read((page) => {
    put(page, 'Those present, as the office of the chair has them', 60, 60)
    rows.forEach((row, at) =>
      row.forEach((cell, column) =>
        cell.split('|').forEach((line, below) => put(page, line, 60 + column * 150, 100 + at * 40 + below * 14)),
      ),
    )
  })
  expect(text.split('\n').slice(1)).toEqual([
    'Ministers\tFunction\tState',
    'Dana Ferrol\tMinister of Roads and Public Works\tNorway',
    'Luka Prado\tAmbassador to the Republic of Olm\tChile',
  ])
})

test('words in large letters and in marks that the text has, too, are said once', async () => {
  const { text, asides } = await read((page) => {
    page.fontSize(18)
    put(page, 'The crossing at Olm', 60, 60)
    page.fontSize(11)
    lines.forEach((line, at) => put(page, line, 60, 100 + at * 15))
    page.fontSize(18)
    put(page, '“We open the crossing in May”', 90, 200)
    page.fontSize(11)
    lines.forEach((line, at) => put(page, line.replace('May', 'June'), 60, 250 + at * 15))
  })
  expect(text.split('\n')).toHaveLength(3)
  expect(asides).toEqual([['furniture', '“We open the crossing in May”']])
})

test('a layer that is switched off is not said', async () => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R 6 0 R]/D<</OFF[5 0 R]>>>>>>',
    '<</Type/Pages/Count 1/Kids[7 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(
      'BT /F 11 Tf 70 700 Td /OC /A BDC (Not in May. ) Tj EMC /OC /B BDC (In June. ) Tj EMC /Span BMC (Soon.) Tj EMC ET',
    ),
    '<</Type/OCG/Name(draft)>>',
    '<</Type/OCG/Name(final)>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>/Properties<</A 5 0 R/B 6 0 R>>>>>>',
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  const { text, asides } = await readDocument('a.pdf', Buffer.from(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>`))
  expect(text).toBe('In June. Soon.')
  expect(asides.map((aside) => [aside.role, aside.text])).toEqual([['hidden', 'Not in May.']])
})

const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`
