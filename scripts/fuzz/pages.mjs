// Packs of kits by chance, each in one script, in any of the languages and layouts: pages without a typesetter's fault,
// files that are made, and every printed quotation in what pdftotext, mutool and pdf.js read of them.
// `npm run fuzz -- pages [count] [first] [--laid]`: with --laid no files are made.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../load.mjs'
import { pdfjs } from '../pages/pdfjs.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { openFonts } = await load('src/desk/fonts/library.ts')
const { previewPack, printPack } = await load('src/desk/pack/makePack.ts')
const { fixtureNow, fixturePack } = await load('src/core/pack/testing/fixture.ts')
const { randomKit } = await load('src/desk/pack/testing/randomKit.ts')
const { pageFaults } = await load('src/core/layout/testing/pageFaults.ts')
const { contentFaults } = await load('src/desk/pack/testing/contentFaults.ts')
const { copyReaders, copyFaults } = await load('src/desk/pack/testing/copyFaults.ts')

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word))
const [count = 2_000, first = 1] = numbers.map(Number)
/** So many of each kind are shown. */
const shown = 3
const laidOnly = process.argv.includes('--laid')
const fonts = openFonts(join(root, 'resources', 'fonts'))
const readers = laidOnly ? [] : [...copyReaders(), ...(await pdfjs())]
if (!laidOnly && readers.length < 3)
  console.log(`only read by: ${readers.map(({ name }) => name).join(', ') || 'nobody'}`)

/** By kind of fault: what was seen. @type {Map<string, string[]>} */
const kinds = new Map()
/** @param {string} fault @param {number} seed @param {string} script */
const told = (fault, seed, script, kit) => {
  const kind = fault.slice(0, fault.indexOf(':')).replaceAll(/\d+/g, '#')
  kinds.set(kind, [...(kinds.get(kind) ?? []), `kit ${seed} (${script}, ${kit.packs[0].language}): ${fault}`])
}

const started = performance.now()
let pages = 0
let quotations = 0
for (let seed = first; seed < first + count; seed += 1) {
  const { kit, script } = randomKit(seed)
  const order = { kit, packId: fixturePack.id, now: fixtureNow, media: () => null, fonts }
  const laid = previewPack(order)
  const bytes = laidOnly ? null : await fileOf(order, (problem) => told(problem, seed, script, kit))
  pages += laid.pages.length
  quotations += kit.quotes.length
  const faults = [
    ...pageFaults(laid),
    ...contentFaults(laid, kit),
    ...(bytes === null ? [] : await copyFaults(laid, bytes, readers)),
  ]
  for (const fault of faults) told(fault, seed, script, kit)
}
for (const [kind, seen] of kinds) console.log([`${seen.length} × ${kind}`, ...seen.slice(0, shown)].join('\n    '))
const seconds = ((performance.now() - started) / 1_000).toFixed(0)
console.log(
  `${count} kits, ${pages} pages, ${quotations} quotations in ${seconds} s${laidOnly ? '' : `, read by ${readers.map(({ name }) => name).join(' and ')}`}: ${kinds.size} kinds of fault`,
)
process.exitCode = kinds.size === 0 ? 0 : 1

/** The bytes of a pack, or why they were not made. @param {any} order @param {(problem: string) => void} refused */
async function fileOf(order, refused) {
  try {
    return (await printPack(order)).bytes
  } catch (problem) {
    refused(`no file was made: ${problem.message} ${JSON.stringify(problem.fault ?? problem.letters ?? '')}`)
    return null
  }
}
