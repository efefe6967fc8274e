import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFaults } from '#core/layout/testing/pageFaults'
import { fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { previewPack, printPack } from './makePack'
import { contentFaults } from './testing/contentFaults'
import { copyFaults, copyReaders } from './testing/copyFaults'
import { randomKit } from './testing/randomKit'

/** Kits by chance, set with the real faces; `npm run fuzz -- pages` makes thousands, and reads the files too. */
const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const runs = 8

const orderOf = (seed: number) => ({
  kit: randomKit(seed).kit,
  packId: fixturePack.id,
  now: fixtureNow,
  media: () => null,
  fonts,
})

describe('a pack by chance', () => {
  test.each(Array.from({ length: runs }, (_, index) => index + 1))('number %i is set without fault', (seed) => {
    const order = orderOf(seed)
    const laid = previewPack(order)
    expect([...pageFaults(laid), ...contentFaults(laid, order.kit)]).toEqual([])
  })

  // A name in Devanagari stands twice in a file: painted, and told for those who copy it.
  test.each([6])('number %i may leave the house, and its quotations are copied whole', async (seed) => {
    const { laid, bytes } = await printPack(orderOf(seed))
    expect(await copyFaults(laid, bytes, copyReaders())).toEqual([])
  })
})
