import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { say, stop } from '../say.mjs'

/** Packages, a runtime and a build: everything that later commands would do by themselves. */
export async function run() {
  ensurePackages()
  const { kind } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  say(`ready, on ${kind === 'electron' ? 'Electron' : 'Chromium in place of Electron'}`)
}
