import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFaults } from '#core/layout/testing/pageFaults'
import { structureFaults } from '#core/layout/testing/structureFaults'
import { Audience, makeIdsFrom } from '#core/model'
import { packBy } from '#core/pack/recipes/recipe'
import { fixtureKit, fixtureNow } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { readRecipe } from '../recipes/readRecipe'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { previewPack } from './makePack'

/** Each bundled recipe for each reader, in four scripts and directions. */
const root = join(import.meta.dirname, '..', '..', '..')
const fonts = openFonts(join(root, 'resources', 'fonts'))
const folder = join(root, 'resources', 'recipes')
const packId = makeIdsFrom(() => 'recipes0001')('pck')

const recipes = readdirSync(folder).map((file) => {
  const read = readRecipe(readFileSync(join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(`${file} is no recipe`)
  return read.recipe
})

describe.each(recipes)('a pack by the recipe $id', (recipe) => {
  test.each(
    Audience.options.flatMap((audience) => ['en', 'fr', 'ar', 'zh'].map((language) => [audience, language] as const)),
  )('for the %s in %s is set without fault', (audience, language) => {
    const pack = { ...packBy(recipe, packId), audience, language }
    const laid = previewPack({
      kit: { ...fixtureKit, packs: [pack] },
      packId,
      now: fixtureNow,
      media: () => smallJpeg,
      fonts,
    })
    expect([...pageFaults(laid), ...structureFaults(laid)]).toEqual([])
    expect(laid.pages.length).toBeGreaterThan(0)
  })
})
