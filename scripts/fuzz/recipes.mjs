// Each bundled recipe for each reader in English, French, Arabic and Chinese, as a file that the outside check passes.
// `npm run fuzz -- recipes [recipe] [--keep FOLDER]`: of one recipe only; the files stay in FOLDER.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../load.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outsideCheck = join(root, '..', 'shared', 'tools', 'check-pdf.mjs')
const { openFonts } = await load('src/desk/fonts/library.ts')
const { printPack } = await load('src/desk/pack/makePack.ts')
const { smallJpeg } = await load('src/desk/pictures/testing/smallJpeg.ts')
const { fixtureNow, visitKit } = await load('src/core/pack/testing/fixture.ts')
const { packBy } = await load('src/core/pack/recipes/recipe.ts')
const { readRecipe } = await load('src/desk/recipes/readRecipe.ts')

const words = process.argv.slice(2)
const kept = words.includes('--keep') ? words[words.indexOf('--keep') + 1] : undefined
const only = words.find((word) => !word.startsWith('--') && word !== kept)
const fonts = openFonts(join(root, 'resources', 'fonts'))
const packId = 'pck_recipes0001'
const folder = kept ?? mkdtempSync(join(tmpdir(), 'recipes-'))
mkdirSync(folder, { recursive: true })
let refused = 0
const bundled = join(root, 'resources', 'recipes')
for (const file of readdirSync(bundled)) {
  const { recipe } = readRecipe(readFileSync(join(bundled, file), 'utf8'))
  if (only !== undefined && recipe.id !== only) continue
  for (const audience of ['principal', 'delegation', 'counterpart', 'press'])
    for (const language of ['en', 'fr', 'ar', 'zh']) {
      const pack = { ...packBy(recipe, packId), audience, language }
      const order = { kit: { ...visitKit, packs: [pack] }, packId, now: fixtureNow, media: () => smallJpeg, fonts }
      try {
        writeFileSync(join(folder, `${recipe.id}-${audience}-${language}.pdf`), (await printPack(order)).bytes)
      } catch (problem) {
        refused += 1
        console.log(`${recipe.id}, ${audience}, ${language}: ${String(problem)}`)
      }
    }
}
const files = readdirSync(folder).filter((file) => file.endsWith('.pdf'))
const checked = existsSync(outsideCheck)
  ? spawnSync(process.execPath, [outsideCheck, '--quiet', ...files.map((file) => join(folder, file))], {
      encoding: 'utf8',
    })
  : null
if (checked !== null) process.stdout.write(checked.stdout)
console.log(
  `${files.length} files, ${refused} refused; the outside check ${checked === null ? 'is not here' : checked.status === 0 ? 'passed all' : 'found faults'}`,
)
if (kept === undefined) rmSync(folder, { recursive: true })
process.exitCode = refused === 0 && (checked === null || checked.status === 0) ? 0 : 1
