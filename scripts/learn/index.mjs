// npm run learn -- FOLDER…
// Learns from every text with gold in the folders who is likeliest to have said a quotation and how far that can be trusted,
// writes src/core/extract/choose/weights.json, and prints what the held-out folds gave. No word of a text is written, only
// names of features, whole numbers, and counts. The same texts give the same file. The invented texts beside this teach too.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledExtraction } from '../bundle-extraction.mjs'
import { casesIn } from './cases.mjs'
import { inventedTextsIn } from './invented.mjs'
import { taughtBy } from './crossValidation.mjs'
import { reliabilityTable, sureTable } from './report.mjs'
import { textsIn } from './texts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = join(root, 'src/core/extract/choose/weights.json')
/** What is shipped must stay small. */
const mostBytes = 50_000

const texts = process.argv.slice(2).flatMap((folder) => textsIn(resolve(folder)))
if (texts.length === 0) {
  console.error('No text with gold lies in these folders: NAME.txt beside NAME.json is wanted.')
  process.exit(1)
}

const extraction = await bundledExtraction()
texts.push(...inventedTextsIn(extraction, join(root, 'scripts/learn/texts')))
const { model, heldOut } = taughtBy(extraction, texts, casesIn(join(root, 'src/core/extract/languages')))
const json = `${JSON.stringify({ ...model, learnedFrom: counted(texts, heldOut), digest: extraction.digestOf(model) }, null, 2)}\n`
if (Buffer.byteLength(json) > mostBytes) {
  console.error(`The weights take ${Buffer.byteLength(json)} bytes; at most ${mostBytes} are shipped.`)
  process.exit(1)
}
writeFileSync(file, json)

console.log(
  `${texts.length} texts, ${heldOut.length} proposals, ${Object.keys(model.ranker).length} weights of the ranker\n`,
)
console.log(reliabilityTable(heldOut).join('\n'), '\n')
console.log(sureTable(heldOut).join('\n'), '\n')
for (const [language, { from, bound }] of Object.entries(model.sure))
  console.log(
    from > 1000 ? `${language}: nothing is sure (bound ${bound / 10} %)` : `${language}: sure from ${from / 1000} on`,
  )
console.log(`written ${Buffer.byteLength(json)} bytes`)

/** How much was learned from, by language: what a reader may know of texts that are not ours to show. */
function counted(all, items) {
  const languages = {}
  for (const { lang } of all) (languages[lang] ??= { texts: 0, proposals: 0 }).texts += 1
  for (const { sample } of items) languages[sample.stratum].proposals += 1
  return {
    texts: all.length,
    proposals: items.length,
    languages: Object.fromEntries(Object.entries(languages).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  }
}
