import { ensurePackages } from '../packages.mjs'
import { runScript } from '../programs.mjs'
import { stop } from '../say.mjs'

/** Learns the weights anew from folders of texts with gold. @param {readonly string[]} rest the folders */
export async function run(rest) {
  if (rest.length === 0) stop('Name the folders to learn from: npm run learn -- FOLDER… (NAME.txt beside NAME.json).')
  ensurePackages()
  process.exitCode = runScript('scripts/learn/index.mjs', rest)
}
