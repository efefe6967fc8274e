import { ensurePackages } from '../packages.mjs'
import { runScript } from '../programs.mjs'

/** Contact sheets of packs in every language and layout, into docs/gallery. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  process.exitCode = runScript('scripts/gallery/gallery.mjs', rest)
}
