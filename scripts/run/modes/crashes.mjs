import { ensurePackages } from '../packages.mjs'
import { runScript } from '../programs.mjs'

/** The store under power cuts, damage and kills: `npm run crashes`, or one of `states`, `damage`, `kills`. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  process.exitCode = runScript('scripts/crashes.mjs', rest)
}
