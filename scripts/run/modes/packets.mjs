import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { runScript } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { stop } from '../say.mjs'

/** Counts what leaves this computer while the program runs: nothing may. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const { env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  process.exitCode = runScript('scripts/packets.mjs', rest, { env })
}
