import { ensurePackages } from '../packages.mjs'
import { runScript } from '../programs.mjs'

/** Takes one safeguard of the store after the other away: each must be missed by what `npm test` runs. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  process.exitCode = runScript('scripts/mutants.mjs', rest)
}
