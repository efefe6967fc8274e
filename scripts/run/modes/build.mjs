import { build } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { stop } from '../say.mjs'

/** Builds even when nothing seems to have changed, and lets the tools speak. */
export async function run() {
  ensurePackages()
  if (!build('warn')) stop('The build failed.')
}
