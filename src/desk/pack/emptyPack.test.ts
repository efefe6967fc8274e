import { expect, test } from 'vitest'
import { join } from 'node:path'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { sectionOf } from '#core/model'
import { openFonts } from '#desk/fonts/library'
import { EmptyPack, exportPack, previewPack } from './makePack'
import { writePack } from './writePack'

/** What says nothing to its readers is no file: one without a page opens nowhere. */
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const pack = { ...fixturePack, audience: 'press' as const, sections: [sectionOf('readout', true)] }
const order = { kit: { ...fixtureKit, packs: [pack] }, packId: pack.id, now: fixtureNow, media: () => null }

test('no pages, no file; the window is shown that there are none', async () => {
  await expect(exportPack({ ...order, fonts })).rejects.toThrow(EmptyPack)
  expect(previewPack({ ...order, fonts }).pages).toEqual([])
})

test.each(['docx', 'html', 'markdown', 'cable'] as const)('nor one as %s', (form) => {
  expect(() => writePack(order, form, () => undefined)).toThrow(EmptyPack)
})

test('quotations go out whatever sections there are', () => {
  expect(writePack(order, 'csv', () => undefined).bytes.length).toBeGreaterThan(0)
})
