// Every status for every reader with every section on, off and alone, each field in every script: files made through the
// contract and read back by us and, where they are PDFs, by pdftotext and mutool. Each situation in one form after the other.
// `npm run fuzz -- leaks [first] [count] [form]`.
import { load } from '../load.mjs'

const { allSituations } = await load('src/desk/proof/testing/situations.ts')
const { formIds } = await load('src/core/forms/form.ts')
const { leakRunner, outsideReaders } = await load('src/desk/proof/testing/leakRun.ts')

const [first = 0, count = Number.POSITIVE_INFINITY] = process.argv.slice(2, 4).map(Number)
const forms = process.argv[4] === undefined ? formIds : [process.argv[4]]
const situations = allSituations.slice(first, first + count)
for (const program of ['pdftotext', 'mutool'])
  if (!outsideReaders.includes(program)) console.log(`skipped: ${program} is not on this machine`)

const runner = leakRunner()
/** @type {Map<string, number>} */
const faults = new Map()
const started = performance.now()
for (const [index, situation] of situations.entries()) {
  for (const { field, promised, reader } of await runner.faultsIn(situation, forms[index % forms.length])) {
    const { basis, audience, taint } = situation
    const form = forms[index % forms.length]
    const key = `${form}: ${field} (${promised}) read by ${reader}: ${basis} for ${audience}${taint === null ? '' : `, ${taint}`}`
    if (!faults.has(key)) console.log(key, `situation ${first + index}`)
    faults.set(key, (faults.get(key) ?? 0) + 1)
  }
}
await runner.close()
const seconds = ((performance.now() - started) / 1_000).toFixed(0)
console.log(
  `${situations.length} files of ${forms.length} forms in ${seconds} s, read in ${1 + outsideReaders.length} ways, ${faults.size} kinds of fault`,
)
process.exitCode = faults.size === 0 ? 0 : 1
