import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { root, runScript } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { stop } from '../say.mjs'

/** Runs one benchmark, or all: the files of scripts/bench. @param {readonly string[]} rest name, then arguments for it */
export async function run([name, ...rest]) {
  ensurePackages()
  const folder = join(root, 'scripts', 'bench')
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.mjs'))
        .map((file) => file.slice(0, -4))
    : []
  const wanted = name ? [name] : all
  const missing = wanted.filter((one) => !all.includes(one))
  if (missing.length > 0) stop(`There is no benchmark ${missing.join(', ')}. There are: ${all.join(', ')}.`)
  const { env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  for (const one of wanted) process.exitCode = runScript(`scripts/bench/${one}.mjs`, rest, { env }) || process.exitCode
}
