import { expect, test } from 'vitest'
import type { Pack } from '#core/model'
import { compose } from '#core/pack/compose'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from '../layOut'
import { plainMeasure } from '../testing/plainMeasure'
import { originsOn, sheetOf } from '../style/sheet'

const sheet = sheetOf('A4', 'single')
const { main, side } = originsOn(sheet, 1)

/** Where the titles begin, counted from the side where the page begins to be read; `note` is what each document says. */
const beginningsOf = (language: string, note: string): readonly number[] => {
  const pack: Pack = { ...fixturePack, language, layout: 'single' }
  const documents = fixtureKit.documents.map((one) => ({ ...one, name: 'A/RES/77/158', symbol: null, note }))
  const { pages } = layOut(
    compose({ ...fixtureKit, documents, packs: [pack] }, pack, { now: fixtureNow }),
    plainMeasure,
  )
  return pages.flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.kind !== 'text' || item.text !== 'A/RES/77/158') return []
      return [Math.round(language === 'ar' ? sheet.width - (item.x + item.width) : item.x)]
    }),
  )
}

const longNote = 'Open for signature in November, for five years, and binding on those who sign. '.repeat(3)

/** Titles of documents begin on one edge, whatever letters they are in. */
test.each(['en', 'ar'])('a title in Latin letters begins where the page does, in %s', (language) =>
  expect(beginningsOf(language, longNote)).toEqual(fixtureKit.documents.map(() => Math.round(main))),
)

test.each(['en', 'ar'])('documents that say little stand beside each other, in %s', (language) => {
  const width = (sheet.main - sheet.gutter) / 2
  const thirds = [main, main + width + sheet.gutter, side].map(Math.round)
  expect(beginningsOf(language, 'Draft.')).toEqual(fixtureKit.documents.map((_, index) => thirds[index % 3]))
})
