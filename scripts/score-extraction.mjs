// node scripts/score-extraction.mjs [FOLDER]
// Extracts every .txt of a folder, writes the predictions beside each other and, where gold data and its scorer are at
// hand (../shared/quotes), scores them. Without a folder: the development texts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledExtraction } from './bundle-extraction.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const texts = resolve(process.argv[2] ?? join(root, '../shared/quotes/dev'))
const scorer = join(root, '../shared/quotes/score.mjs')
if (!existsSync(texts)) {
  console.error(`There is no folder ${texts}. Name a folder that holds .txt files.`)
  process.exit(1)
}

const { extract, asGold } = await bundledExtraction()
const out = join(root, 'node_modules/.cache/extraction/predictions')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const file of readdirSync(texts).filter((name) => name.endsWith('.txt'))) {
  const text = readFileSync(join(texts, file), 'utf8')
  writeFileSync(join(out, file.replace(/\.txt$/, '.json')), JSON.stringify(asGold(extract(text)), null, 1))
}
console.log(`predictions: ${out}`)
const hasGold = readdirSync(texts).some((name) => name.endsWith('.json'))
if (existsSync(scorer) && hasGold)
  process.exitCode = spawnSync(process.execPath, [scorer, texts, out], { stdio: 'inherit' }).status ?? 1
