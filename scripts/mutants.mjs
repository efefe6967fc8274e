// Takes one safeguard of the store after the other away, in memory, and runs the same enumerations as the tests do. Each
// mutant must be missed: a test that nobody can make fail proves nothing.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { mutants } from './store/mutants.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

let missed = 0
for (const mutant of [null, ...mutants]) {
  const start = performance.now()
  const found = await faultsWith(mutant)
  const isGood = mutant === null ? found.length === 0 : found.length > 0
  if (mutant !== null && isGood) missed += 1
  const name = mutant === null ? 'nothing taken away' : mutant.name
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${isGood ? 'as it must be' : 'NOT SEEN     '}  ${name} (${seconds} s): ${found[0] ?? 'no fault'}`)
  if (!isGood) process.exitCode = 1
}
console.log(`${missed} of ${mutants.length} mutants caught`)

/** @param {import('./store/mutants.mjs').Mutant | null} mutant @returns {Promise<readonly string[]>} */
async function faultsWith(mutant) {
  let isApplied = mutant === null
  const plugin = {
    name: 'mutant',
    enforce: /** @type {const} */ ('pre'),
    transform: (/** @type {string} */ code, /** @type {string} */ id) => {
      if (mutant === null || !id.endsWith(mutant.file)) return undefined
      if (!code.includes(mutant.find)) throw new Error(`${mutant.name}: ${mutant.file} no longer says “${mutant.find}”`)
      isApplied = true
      return code.replace(mutant.find, mutant.put)
    },
  }
  const options = {
    root,
    configFile: /** @type {const} */ (false),
    logLevel: /** @type {const} */ ('error'),
    plugins: [plugin],
  }
  const { module } = await runnerImport(`${root}src/desk/store/testing/proofs.ts`, options)
  const faults = await /** @type {any} */ (module).firstFaults()
  if (!isApplied) throw new Error(`${mutant?.name}: ${mutant?.file} is not part of the proofs`)
  return faults
}
