import { ensurePackages } from '../packages.mjs'
import { runScript, runTool } from '../programs.mjs'
import { stop } from '../say.mjs'

/** What can be known without running the app: types, style, the walls between layers, what is written where, a whole lockfile. */
const CHECKS = {
  types: () => runTool('tsc', ['-b']) || runTool('tsc', ['-p', 'e2e/host']),
  format: () => runTool('prettier', ['--check', '--log-level=warn', '.']),
  lint: () => runTool('oxlint', ['--quiet', 'src', 'e2e', 'scripts']),
  'import law': () => runScript('scripts/layers.mjs'),
  'laws of writing': () => runScript('scripts/laws.mjs'),
  lockfile: () => runScript('scripts/lockfile.mjs'),
}

/** The names of the checks that failed. */
export function failedChecks() {
  return Object.entries(CHECKS)
    .filter(([, check]) => check() !== 0)
    .map(([name]) => name)
}

export async function run() {
  ensurePackages()
  const failed = failedChecks()
  if (failed.length > 0) stop(`Not in order: ${failed.join(', ')}.`)
}
