import { expect, test } from 'vitest'
import { sectionsFor } from '#core/model'
import { compose, composeNumbered } from '#core/pack/compose'
import { openingSelection, selectionFor } from '#core/pack/selection'
import { fixtureKit, fixtureNow, fixturePack, visitKit } from '#core/pack/testing/fixture'
import { layOut } from './layOut'
import { blocksOfOpening, openingOf } from './opening'
import type { Page } from './page'
import { plainMeasure } from './testing/plainMeasure'

const document = compose(fixtureKit, fixturePack, { now: fixtureNow })
const words = (page: Page | undefined): readonly string[] =>
  (page?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item.text] : []))

test('the first pages are those of the whole, but for how many there are', () => {
  const opening = openingOf(document)
  if (opening === null) throw new Error('The pack of the tests is long')
  const [first, whole] = [layOut(opening, plainMeasure).pages, layOut(document, plainMeasure).pages]
  expect(first.length).toBeGreaterThan(1)
  expect(whole.length).toBeGreaterThan(first.length)
  const withoutTotal = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => !/^ of (…|\d+)$/.test(text))
  for (const index of [0, 1]) {
    expect(withoutTotal(words(first[index]))).toEqual(withoutTotal(words(whole[index])))
    // Neither the true number nor that of the pages which are there.
    expect(words(first[index]).some((text) => /^ of …$/.test(text))).toBe(true)
    expect(words(first[index]).some((text) => /^ of \d/.test(text))).toBe(false)
  }
})

test('the contents, which name pages that are not set, wait for them', () =>
  expect(openingOf(document)?.sections.map(({ kind }) => kind)).toEqual(['cover', 'front-sheet']))

test('a pack that is set in a blink is set whole', () =>
  expect(openingOf({ ...document, sections: document.sections.slice(0, 2) })).toBeNull())

test.each(sectionsFor(fixturePack).map(({ kind }) => kind))(
  'nothing more is composed or found out than they need, whichever section comes first: %s',
  (kind) => {
    const sections = fixturePack.sections.toSorted(
      (one, other) => Number(other.kind === kind) - Number(one.kind === kind),
    )
    for (const [kit, without] of [
      [fixtureKit, ''],
      [visitKit, ''],
      [fixtureKit, 'cover'],
    ] as const) {
      const pack = { ...fixturePack, sections: sections.filter((section) => section.kind !== without) }
      const opening = (select: typeof selectionFor, enough?: number) =>
        openingOf(composeNumbered(select({ ...kit, packs: [pack] }, pack, fixtureNow), [], fixtureNow, enough).document)
      expect(opening(openingSelection, blocksOfOpening)).toEqual(opening(selectionFor))
    }
  },
)

test('contents that stand before a long section are not left out because the rest is not composed', () => {
  const rank = ({ kind }: { readonly kind: string }): number => ['cover', 'contents', 'quotes'].indexOf(kind) + 1 || 9
  const pack = { ...fixturePack, sections: fixturePack.sections.toSorted((one, other) => rank(one) - rank(other)) }
  const { document: begun } = composeNumbered(selectionFor(fixtureKit, pack, fixtureNow), [], fixtureNow, 3)
  expect(begun.sections.map(({ kind }) => kind)).toEqual(['cover', 'contents', 'quotes'])
})
