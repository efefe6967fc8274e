// Every status for every reader with every section on, off and alone, each field in every script: files made through the
// contract and read back by us and, where they are PDFs, by pdftotext and mutool; a PDF under a password by them with it,
// and by us without it. Each situation in one form after the other. `npm run fuzz -- leaks [first] [count] [form]`.
import { load } from '../load.mjs'

const { allSituations } = await load('src/desk/proof/testing/situations.ts')
const { formIds } = await load('src/core/forms/form.ts')
const { leakRunner, outsideReaders } = await load('src/desk/proof/testing/leakRun.ts')

const [first = 0, count = Number.POSITIVE_INFINITY] = process.argv.slice(2, 4).map(Number)
const forms = process.argv[4] === undefined ? [...formIds, 'locked'] : [process.argv[4]]
const situations = allSituations.slice(first, first + count)
for (const program of ['pdftotext', 'mutool'])
  if (!outsideReaders.includes(program)) console.log(`skipped: ${program} is not on this machine`)

const runner = leakRunner()
/** @type {Map<string, number>} */
const faults = new Map()
const started = performance.now()
const secondsSoFar = () => ((performance.now() - started) / 1_000).toFixed(0)
for (const [index, situation] of situations.entries()) {
  // By its number among all, so that a part of the run makes the same files as the whole.
  const form = forms[(first + index) % forms.length]
  for (const { field, promised, reader } of await runner.faultsIn(situation, form)) {
    const { basis, audience, taint } = situation
    const key = `${form}: ${field} (${promised}) read by ${reader}: ${basis} for ${audience}${taint === null ? '' : `, ${taint}`}`
    if (!faults.has(key)) console.log(key, `situation ${first + index}`)
    faults.set(key, (faults.get(key) ?? 0) + 1)
  }
  if ((index + 1) % 20 === 0)
    console.log(`${first + index + 1} of ${allSituations.length}: ${faults.size} kinds of fault, ${secondsSoFar()} s`)
}
await runner.close()
console.log(
  `${situations.length} files of ${forms.length} forms in ${secondsSoFar()} s, read in ${1 + outsideReaders.length} ways, ${faults.size} kinds of fault`,
)
process.exitCode = faults.size === 0 ? 0 : 1
