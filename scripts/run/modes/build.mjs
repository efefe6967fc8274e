import { build } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { stop } from '../say.mjs'

/** Builds even when nothing seems to have changed. */
export async function run() {
  ensurePackages()
  if (!build()) stop('The build failed.')
}
