import { expect, test } from 'vitest'
import type { Pack } from '#core/model'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import { plainMeasure } from '../testing/plainMeasure'
import { originsOn, sheetOf } from '../style/sheet'

/** Titles of documents begin on one edge, whatever letters they are in. */
test.each(['en', 'ar'])('a title in Latin letters begins where the page does, in %s', (language) => {
  const pack: Pack = { ...fixturePack, language, layout: 'single' }
  const documents = fixtureKit.documents.map((one) => ({ ...one, name: 'A/RES/77/158', symbol: null }))
  const { pages } = layOut(
    compose({ ...fixtureKit, documents, packs: [pack] }, pack, { now: fixtureNow }),
    plainMeasure,
  )
  const titles = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' && item.text === 'A/RES/77/158' ? [item] : [])),
  )
  expect(titles).toHaveLength(documents.length)
  const sheet = sheetOf('A4', 'single')
  const { main } = originsOn(sheet, 1)
  for (const { x, width } of titles) {
    const begins = language === 'ar' ? sheet.width - (x + width) : x
    expect(Math.abs(begins - main)).toBeLessThan(1)
  }
})
