import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages } from '../packages.mjs'
import { root, runScript } from '../programs.mjs'
import { stop } from '../say.mjs'

/** Runs one of the tests with chance at full length: a file of scripts/fuzz. @param {readonly string[]} rest name, then arguments for it */
export function run([name = '', ...rest]) {
  ensurePackages()
  if (!/^[\w-]+$/.test(name) || !existsSync(join(root, 'scripts', 'fuzz', `${name}.mjs`)))
    stop(`There is no such test with chance: ${name}. See scripts/fuzz.`)
  process.exitCode = runScript(`scripts/fuzz/${name}.mjs`, rest)
}
