import { expect, test } from 'vitest'
import { checksWith, failedChecks } from './check.mjs'

/** What each check runs, told by a tool that finds the fault that is given. @param {string} [fault] */
async function run(fault) {
  /** @type {string[]} */
  const ran = []
  const tell = async (/** @type {string} */ name, /** @type {readonly string[]} */ args = []) => {
    ran.push([name, ...args].join(' '))
    return name === fault ? 1 : 0
  }
  return { ran, failed: await failedChecks(checksWith(tell, tell)) }
}

test('the check asks every tool about the whole tree', async () => {
  const { ran, failed } = await run()
  expect(failed).toEqual([])
  expect(ran.toSorted()).toEqual([
    'knip --no-progress --no-config-hints',
    'knip --no-progress --no-config-hints --production --include files',
    'oxlint --quiet src e2e scripts',
    'prettier --check --log-level=warn --cache .',
    'scripts/laws.mjs',
    'scripts/layers.mjs',
    'scripts/lockfile.mjs',
    'tsc -b',
    'tsc -p e2e/host',
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
])('what %s finds fails the check of %s', async (tool, check) => expect((await run(tool)).failed).toEqual([check]))
