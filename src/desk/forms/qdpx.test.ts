import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeQdpx } from '#core/forms/quotations/qdpx'
import { sheetOf } from '#core/forms/quotations/sheet'
import { composeNumbered } from '#core/pack/compose'
import type { Selection } from '#core/pack/selected'
import { selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { readQdpxWords } from '../proof/forms/qdpx'
import { unpack } from '../proof/forms/unpack'
import { bytesOf } from './bytesOf'
import { readQdpx } from './readQdpx'

/** Quotations as a project for programs of qualitative analysis, and back. */
const pack = { ...fixturePack, audience: 'principal' as const }
const kit = { ...fixtureKit, packs: [pack] }
const selection = selectionFor(kit, pack, fixtureNow)
const { document } = composeNumbered(selection, [], fixtureNow)
const written = (given: Selection) => writeQdpx({ document, selection: given, now: fixtureNow, picture: () => null })
const roundTrip = (given: Selection) => readQdpx(bytesOf(written(given)))
const without = (kind: string): Selection => ({
  ...selection,
  pack: { ...pack, sections: pack.sections.filter((section) => section.kind !== kind) },
})
const textsIn = (given: Selection): string =>
  unpack(bytesOf(written(given)))
    .filter(({ name }) => name.startsWith('Sources/'))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('\n')

/** Whatever XML can hold; line ends of one kind. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\0-\x08\v\f\r\x0e-\x1f\p{Cs}\ufffe\uffff]/gu, ''))
  .filter((text) => text.trim() !== '')
const tricky = fc.oneof(words, fc.constantFrom('a\nb\tc', '<&>"\'', ']]>', '  two  ', '水“ن”', '𝒜 😀', '{"a":1}'))

describe('a project of quotations', () => {
  it('gives back what it was made of, with whole texts and without', () => {
    const sheet = sheetOf(selection)
    expect(sheet.quotations.length).toBeGreaterThan(3)
    expect(roundTrip(selection)).toEqual(sheet)
    expect(roundTrip(without('annex'))).toEqual(sheet)
  })

  it('whatever is written of them', () =>
    fc.assert(
      fc.property(
        tricky,
        tricky,
        fc.array(tricky, { maxLength: 3 }),
        tricky,
        fc.boolean(),
        (headline, note, themes, by, isWhole) => {
          const base = isWhole ? selection : without('annex')
          const given: Selection = {
            ...base,
            quotes: base.quotes.map((quote, index) => ({
              ...quote,
              headline: index === 0 ? '' : headline,
              annotation: note,
              themes,
              translation: { text: by, language: 'fr', by },
            })),
          }
          expect(roundTrip(given)).toEqual(sheetOf(given))
        },
      ),
      { numRuns: 60 },
    ))

  it('without a place in any text stands by its words alone', () => {
    const given: Selection = { ...selection, quotes: selection.quotes.map((quote) => ({ ...quote, place: null })) }
    expect(roundTrip(given)).toEqual(sheetOf(given))
    expect(textsIn(given)).not.toContain('Opening the session')
  })

  it('has the whole text of a source where the pack prints it, and else the quoted words alone', () => {
    expect(textsIn(selection)).toContain('Opening the session')
    expect(textsIn(without('annex'))).not.toContain('Opening the session')
    expect(textsIn(without('annex'))).toContain('A river does not ask for a passport')
  })

  it('is the same bytes each time and names nothing of the kit', () => {
    const bytes = bytesOf(written(selection))
    expect(bytesOf(written(selection))).toEqual(bytes)
    const all = unpack(bytes)
      .map(({ bytes: part }) => new TextDecoder().decode(part))
      .join('\n')
    expect(all).not.toMatch(/(?:quo|src|per|kit|pck)_[a-z0-9]{8}/)
  })

  it('is not taken for itself when a selection is moved by one letter', () => {
    const { file } = written(selection)
    if (file.kind !== 'archive') throw new Error('An archive')
    const parts = file.parts.map((part) =>
      part.name === 'project.qde'
        ? {
            ...part,
            content: String(part.content).replace(
              /startPosition="(\d+)"/,
              (_, at: string) => `startPosition="${Number(at) + 1}"`,
            ),
          }
        : part,
    )
    expect(readQdpx(bytesOf({ file: { kind: 'archive', parts }, said: [] }))).not.toEqual(sheetOf(selection))
  })
})

describe('what a project says of itself to whoever proves it', () => {
  const lettersIn = (texts: readonly string[]): string =>
    texts
      .map((text) => text.replaceAll(/\s+/g, ''))
      .toSorted()
      .join('\n')

  it.each([
    ['with whole texts', selection],
    ['without', without('annex')],
    [
      'of quotations in pieces, with headlines and themes',
      { ...selection, quotes: selection.quotes.map((quote) => ({ ...quote, headline: 'Water', themes: ['a', 'b'] })) },
    ],
  ])('is what stands in it, as often as it does: %s', (_, given) => {
    const { said } = written(given)
    const { found } = readQdpxWords(bytesOf(written(given)))
    const worded = (texts: readonly string[]): string => lettersIn(texts.filter((text) => text.trim() !== ''))
    expect(worded(found.map(({ text }) => text))).toBe(worded(said))
  })
})
