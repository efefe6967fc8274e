import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageFaults } from '#core/layout/testing/pageFaults'
import { structureFaults } from '#core/layout/testing/structureFaults'
import { Audience, type LanguageTag, makeIdsFrom } from '#core/model'
import { type Recipe, packBy } from '#core/pack/recipes/recipe'
import { fixtureNow, visitKit } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { readRecipe } from '../recipes/readRecipe'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { previewPack, printPack } from './makePack'

/** Each bundled recipe for each reader, in four scripts and directions. */
const root = join(import.meta.dirname, '..', '..', '..')
const fonts = openFonts(join(root, 'resources', 'fonts'))
const folder = join(root, 'resources', 'recipes')
const outsideCheck = join(root, '..', 'shared', 'tools', 'check-pdf.mjs')
const languages = ['en', 'fr', 'ar', 'zh'] as const
const packId = makeIdsFrom(() => 'recipes0001')('pck')

const recipes = readdirSync(folder).map((file) => {
  const read = readRecipe(readFileSync(join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(`${file} is no recipe`)
  return read.recipe
})

const orderOf = (recipe: Recipe, audience: Audience, language: LanguageTag) => {
  const pack = { ...packBy(recipe, packId), audience, language }
  return { kit: { ...visitKit, packs: [pack] }, packId, now: fixtureNow, media: () => smallJpeg, fonts }
}

describe.each(recipes)('a pack by the recipe $id', (recipe) => {
  test.each(Audience.options.flatMap((audience) => languages.map((language) => [audience, language] as const)))(
    'for the %s in %s is set without fault',
    (audience, language) => {
      const laid = previewPack(orderOf(recipe, audience, language))
      expect([...pageFaults(laid), ...structureFaults(laid)]).toEqual([])
      expect(laid.pages.length).toBeGreaterThan(0)
    },
  )
})

/** A file of each recipe, every reader and language among them; all of them by `npm run fuzz -- recipes`. */
test.skipIf(!existsSync(outsideCheck))('a file of each recipe passes the outside check', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
  try {
    for (const [index, recipe] of recipes.entries()) {
      const audience = Audience.options[index % Audience.options.length] ?? 'principal'
      const language = languages[(index + Math.floor(index / languages.length)) % languages.length] ?? 'en'
      const { bytes } = await printPack(orderOf(recipe, audience, language))
      writeFileSync(join(folder, `${recipe.id}.pdf`), bytes)
    }
    const files = readdirSync(folder).map((file) => join(folder, file))
    const { status, stdout } = spawnSync(process.execPath, [outsideCheck, '--quiet', ...files], { encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({ status: 0 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
