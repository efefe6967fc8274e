import { expect, test } from 'vitest'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from './layOut'
import { openingOf } from './opening'
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
