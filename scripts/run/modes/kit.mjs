import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { root } from '../programs.mjs'
import { stop } from '../say.mjs'

/** The command line, in this same process: its output, its exit code, no second start of Node. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const program = join(root, 'out', 'main', 'cli.cjs')
  if (!ensureBuild() || !existsSync(program)) stop('The command line could not be built.')
  // npm runs scripts in the folder of package.json; the person meant files from where they stand.
  const standing = process.env.INIT_CWD
  if (standing) process.chdir(standing)
  process.argv = [process.argv[0], program, ...rest]
  await import(pathToFileURL(program).href)
}
