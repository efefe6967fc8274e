import { expect, test } from 'vitest'
import { checksWith, failedChecks } from './check.mjs'

/** What each check runs, told by a tool that finds the fault that is given. @param {string} [fault] */
function run(fault) {
  /** @type {string[]} */
  const ran = []
  const tell = (/** @type {string} */ name, /** @type {readonly string[]} */ args = []) => {
    ran.push([name, ...args].join(' '))
    return name === fault ? 1 : 0
  }
  return { ran, failed: failedChecks(checksWith(tell, tell)) }
}

test('the check asks every tool about the whole tree', () => {
  const { ran, failed } = run()
  expect(failed).toEqual([])
  expect(ran).toEqual([
    'tsc -b',
    'tsc -p e2e/host',
    'prettier --check --log-level=warn --cache .',
    'oxlint --quiet src e2e scripts',
    'scripts/layers.mjs',
    'scripts/laws.mjs',
    'knip --no-progress --no-config-hints',
    'knip --no-progress --no-config-hints --production --include files',
    'scripts/lockfile.mjs',
  ])
})

test.each([
  ['tsc', 'types'],
  ['prettier', 'format'],
  ['oxlint', 'lint'],
  ['scripts/layers.mjs', 'import law'],
  ['scripts/laws.mjs', 'laws of writing'],
  ['knip', 'dead code'],
  ['scripts/lockfile.mjs', 'lockfile'],
])('what %s finds fails the check of %s', (tool, check) => expect(run(tool).failed).toEqual([check]))
