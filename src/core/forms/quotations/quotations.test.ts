import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { collectionFrom, collectionText } from './annotations'
import { csvOf, rowsOf } from './csv'
import { sheetFrom, tableOf } from './quotationTable'
import { type QuotationRecord, type QuotationSheet, sheetOf } from './sheet'

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'",;\t\r\n水ن“” a'), minLength: 1, maxLength: 20 }),
  )
  .filter((text) => text.trim() !== '')
/** One line, as themes and codes are. */
const line = words.map((text) => text.replaceAll(/[\r\n]/g, ' ')).filter((text) => text.trim() !== '')
const maybe = fc.option(words)

const anyRecord = (number: number): fc.Arbitrary<QuotationRecord> =>
  fc.record({
    number: fc.constant(number),
    words,
    shown: fc.constantFrom('words', 'sense'),
    kind: fc.constantFrom('direct', 'fragment', 'indirect'),
    act: fc.constantFrom('said', 'asked', 'denied', null),
    language: fc.constantFrom('en', 'ar', 'zh'),
    attribution: fc.constantFrom('name', 'descriptor', 'none'),
    speaker: maybe,
    role: maybe,
    terms: fc.array(line, { maxLength: 3 }),
    declared: fc.array(line, { maxLength: 3 }),
    edits: fc.nat(9),
    embargoUntil: maybe,
    headline: maybe,
    themes: fc.array(line, { maxLength: 3 }),
    note: maybe,
    translation: fc.option(fc.record({ text: words, language: fc.constant('fr'), by: maybe })),
    source: fc.option(
      fc.record({
        title: words,
        kind: line,
        origin: line,
        publisher: maybe,
        date: maybe,
        address: maybe,
        language: fc.constant('ru'),
        sha256: fc.constant('ab'.repeat(32)),
        firstParagraph: fc.nat(),
        lastParagraph: fc.nat(),
      }),
    ),
    stretches: fc.array(
      fc.record({
        exact: words,
        prefix: fc.string(),
        suffix: fc.string(),
        position: fc.option(fc.record({ start: fc.nat(), end: fc.nat() })),
      }),
      { maxLength: 3 },
    ),
  })

const anySheet: fc.Arbitrary<QuotationSheet> = fc
  .record({
    title: words,
    marking: words,
    handling: words,
    fictional: fc.boolean(),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ count, ...rest }) =>
    fc
      .tuple(...Array.from({ length: count }, (_, index) => anyRecord(index + 1)))
      .map((quotations) => ({ ...rest, quotations })),
  )

describe('quotations as data read back as they were', () => {
  it('from a table', () =>
    fc.assert(fc.property(anySheet, (sheet) => void expect(sheetFrom(tableOf(sheet), '')).toEqual(sheet))))

  it('from annotations', () =>
    fc.assert(fc.property(anySheet, (sheet) => void expect(collectionFrom(collectionText(sheet))).toEqual(sheet))))

  it('cell by cell, whatever is in one', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.constant(''), words), { minLength: 2, maxLength: 5 }), { minLength: 1 }),
        (rows) => void expect(rowsOf(csvOf(rows))).toEqual(rows),
      ),
    ))
})

it.each(['=1+1', '+1', '-1', '@x', '\tx', "'=1"])('a spreadsheet takes no cell for a formula: %s', (text) =>
  expect(csvOf([[text, 'x']])).toMatch(/^\ufeff"?'/),
)

describe('of the kit', () => {
  const sheet = sheetOf(selectionFor({ ...fixtureKit, packs: [fixturePack] }, fixturePack, fixtureNow))

  it('every stretch has the words of its source', () => {
    const exact = sheet.quotations.flatMap(({ stretches }) => stretches.map((stretch) => stretch.exact))
    const anchors = fixtureKit.quotes.flatMap((quote) => quote.anchors.map((anchor) => anchor.exact))
    expect(exact.length).toBeGreaterThan(2)
    for (const words of exact) expect(anchors).toContain(words)
  })

  it('no identifier leaves', () =>
    expect(tableOf(sheet) + collectionText(sheet)).not.toMatch(/(?:quo|src|per|kit|pck)_[a-z0-9]{8}/))

  it('a blanked paragraph gives no words, and no place to what stands behind it', () => {
    const selection = selectionFor({ ...fixtureKit, packs: [fixturePack] }, fixturePack, fixtureNow)
    const place = selection.quotes.find((quote) => (quote.place?.stretches.length ?? 0) > 0)?.place
    const [first] = place?.stretches ?? []
    const stretchesWith = (start: number, end: number) =>
      sheetOf({
        ...selection,
        quotes: selection.quotes.filter((quote) => quote.place === place),
        sources: selection.sources.map((source) =>
          source.id === place?.sourceId ? { ...source, blanked: [{ start, end }] } : source,
        ),
      }).quotations[0]?.stretches
    const [start, end] = [first?.start ?? 0, first?.end ?? 0]
    expect(stretchesWith(start, end)).toHaveLength((place?.stretches.length ?? 0) - 1)
    expect(stretchesWith(start - 1, start)?.[0]).toMatchObject({ position: null })
    expect(stretchesWith(end, end + 1)?.[0]?.position).not.toBeNull()
  })
})
