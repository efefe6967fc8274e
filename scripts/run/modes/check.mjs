import { availableParallelism } from 'node:os'
import { ensurePackages } from '../packages.mjs'
import { root, runProgram, runScriptAside, runToolAside } from '../programs.mjs'
import { stop } from '../say.mjs'

/**
 * What can be known without running the app: types, style, walls, what is written where, no dead code, a whole lockfile.
 * Each says 0 when all is well. The longest first, since they run side by side.
 * @param {typeof runToolAside} tool
 * @param {typeof runScriptAside} script
 * @returns {Record<string, () => Promise<number>>}
 */
export const checksWith = (tool, script) => ({
  format: () => tool('prettier', ['--check', '--log-level=warn', '--cache', '.']),
  // What nothing imports is dead, and so is a file that only its own test knows.
  'dead code': async () =>
    (await tool('knip', ['--no-progress', '--no-config-hints'])) ||
    tool('knip', ['--no-progress', '--no-config-hints', '--production', '--include', 'files']),
  types: async () => (await tool('tsc', ['-b'])) || tool('tsc', ['-p', 'e2e/host']),
  'laws of writing': () => script('scripts/laws.mjs'),
  'import law': () => script('scripts/layers.mjs'),
  lint: () => tool('oxlint', ['--quiet', 'src', 'e2e', 'scripts']),
  lockfile: () => script('scripts/lockfile.mjs'),
})
const CHECKS = checksWith(runToolAside, runScriptAside)

/** Of these, what takes seconds: types again only where something changed, the rest on changed files alone. */
const QUICK_CHECKS = {
  types: CHECKS.types,
  format: () =>
    runToolAside('prettier', ['--check', '--log-level=warn', '--cache', '--ignore-unknown', ...changedFiles()]),
  lint: async () => {
    const files = changedFiles().filter((file) => /^(src|e2e|scripts)\/.*\.(tsx?|mjs|cjs)$/.test(file))
    return files.length === 0 ? 0 : runToolAside('oxlint', ['--quiet', ...files])
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

/** The names of the checks that failed. As many run at a time as there are processors. */
export async function failedChecks(checks = CHECKS) {
  const waiting = Object.entries(checks)
  /** @type {string[]} */
  const failed = []
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, check] = next
      if ((await check()) !== 0) failed.push(name)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, hand))
  return failed
}

/** `--quick` for the loop; all of it before a commit. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const failed = await failedChecks(rest.includes('--quick') ? QUICK_CHECKS : CHECKS)
  if (failed.length > 0) stop(`Not in order: ${failed.join(', ')}.`)
}
