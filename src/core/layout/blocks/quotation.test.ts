import { expect, test } from 'vitest'
import type { Pack } from '#core/model'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import { plainMeasure } from '../testing/plainMeasure'
import { originsOn, sheetOf } from '../style/sheet'
import { stylesOf } from '../style/typography'

/** Where the first lines of the quotations begin, from the edge of the text. */
const openingsIn = (language: string): readonly number[] => {
  const pack: Pack = { ...fixturePack, language, layout: 'single' }
  const { pages } = layOut(compose({ ...fixtureKit, packs: [pack] }, pack, { now: fixtureNow }), plainMeasure)
  const { main } = originsOn(sheetOf('A4', 'single'), 1)
  const { size } = stylesOf(language).text
  return pages
    .filter(({ section }) => section !== 'front-sheet')
    .flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' && item.text === '“' && item.size === size ? [item.x - main] : [])),
    )
}

test('the opening mark hangs before the edge of the text', () => {
  const found = openingsIn('en')
  expect(found.length).toBeGreaterThan(2)
  for (const x of found) expect(x).toBeLessThan(-2)
})

test('on pages of Han characters it stands in the line', () => {
  const found = openingsIn('zh')
  expect(found.length).toBeGreaterThan(2)
  for (const x of found) expect(Math.abs(x)).toBeLessThan(0.01)
})
