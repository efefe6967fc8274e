import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixtureNow } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { previewPack } from './makePack'
import { largeKit } from './testing/largeKit'

/** What `npm run bench -- pages` holds against Typst's hundred pages of the same words. */
const atMost = 112

test('a large pack takes little paper', () => {
  const kit = largeKit()
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('The kit has a pack')
  const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
  const { pages } = previewPack({ kit, packId: pack.id, now: fixtureNow, media: () => null, fonts })
  expect(pages.length).toBeLessThanOrEqual(atMost)
})
