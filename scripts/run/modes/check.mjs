import { ensurePackages } from '../packages.mjs'
import { root, runProgram, runScript, runTool } from '../programs.mjs'
import { stop } from '../say.mjs'

/**
 * What can be known without running the app: types, style, walls, what is written where, no dead code, a whole lockfile.
 * Each says 0 when all is well.
 * @param {typeof runTool} tool
 * @param {typeof runScript} script
 * @returns {Record<string, () => number>}
 */
export const checksWith = (tool, script) => ({
  types: () => tool('tsc', ['-b']) || tool('tsc', ['-p', 'e2e/host']),
  format: () => tool('prettier', ['--check', '--log-level=warn', '--cache', '.']),
  lint: () => tool('oxlint', ['--quiet', 'src', 'e2e', 'scripts']),
  'import law': () => script('scripts/layers.mjs'),
  'laws of writing': () => script('scripts/laws.mjs'),
  // What nothing imports is dead, and so is a file that only its own test knows.
  'dead code': () =>
    tool('knip', ['--no-progress', '--no-config-hints']) ||
    tool('knip', ['--no-progress', '--no-config-hints', '--production', '--include', 'files']),
  lockfile: () => script('scripts/lockfile.mjs'),
})
const CHECKS = checksWith(runTool, runScript)

/** Of these, what takes seconds: types again only where something changed, the rest on changed files alone. */
const QUICK_CHECKS = {
  types: CHECKS.types,
  format: () => runTool('prettier', ['--check', '--log-level=warn', '--cache', '--ignore-unknown', ...changedFiles()]),
  lint: () => {
    const files = changedFiles().filter((file) => /^(src|e2e|scripts)\/.*\.(tsx?|mjs|cjs)$/.test(file))
    return files.length === 0 ? 0 : runTool('oxlint', ['--quiet', ...files])
  },
  'import law': CHECKS['import law'],
}

/** Files that differ from the last commit, or are new. */
function changedFiles() {
  const list = (/** @type {readonly string[]} */ args) =>
    runProgram('git', args, { cwd: root, stdio: ['ignore', 'pipe', 2], encoding: 'utf8' }).stdout.split('\n')
  const files = [
    ...list(['diff', '--name-only', '--diff-filter=d', 'HEAD']),
    ...list(['ls-files', '-o', '--exclude-standard']),
  ]
  return [...new Set(['package.json', ...files])].filter((file) => file !== '')
}

/** The names of the checks that failed. */
export function failedChecks(checks = CHECKS) {
  return Object.entries(checks)
    .filter(([, check]) => check() !== 0)
    .map(([name]) => name)
}

/** `--quick` for the loop; all of it before a commit. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const failed = failedChecks(rest.includes('--quick') ? QUICK_CHECKS : CHECKS)
  if (failed.length > 0) stop(`Not in order: ${failed.join(', ')}.`)
}
