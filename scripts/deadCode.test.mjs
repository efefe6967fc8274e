import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each starts a program: quick on an idle machine. */
const patient = { timeout: 120_000 }

/**
 * What `npm run check` would say of a house of these files under its own settings: the exit code and the complaint.
 * @param {Record<string, string>} files @param {readonly string[]} [more]
 */
function checked(files, more = []) {
  const house = mkdtempSync(join(tmpdir(), 'house-'))
  try {
    for (const name of ['knip.json', 'package.json', 'tsconfig.base.json'])
      copyFileSync(join(root, name), join(house, name))
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, name)), { recursive: true })
      writeFileSync(join(house, name), text)
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/knip/bin/knip.js'),
        '--no-progress',
        '--no-config-hints',
        '--include',
        'exports,types,files',
        ...more,
      ],
      { cwd: house, encoding: 'utf8' },
    )
    return { failed: status !== 0, stdout }
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
}

const sound = {
  'src/cli/index.ts': "import { used } from '../core/text/clean'\nconsole.log(used)\n",
  'src/core/text/clean.ts': 'export const used = 1\n',
}

test('the check passes where everything is used', patient, () =>
  expect(checked(sound)).toMatchObject({ failed: false }),
)

test('an unused export, an unused type and a file that nothing imports fail it, each by its name', patient, () => {
  const { failed, stdout } = checked({
    ...sound,
    'src/core/text/clean.ts': 'export const used = 1\nexport const unused = 2\nexport type Unheard = 2\n',
    'src/core/text/attic.ts': 'export const old = 1\n',
  })
  expect(failed).toBe(true)
  for (const name of ['unused', 'Unheard', 'attic.ts']) expect(stdout).toContain(name)
})

test('a file that only its test knows fails the second half of it', patient, () => {
  const tested = {
    ...sound,
    'src/core/text/attic.ts': 'export const old = 1\n',
    'src/core/text/attic.test.ts': "import { old } from './attic'\nconsole.log(old)\n",
  }
  const production = checked(tested, ['--production'])
  expect(production.failed).toBe(true)
  expect(production.stdout).toContain('attic.ts')
})

test('the settings leave out no kind of fault: what is tolerated is named by its place', () => {
  const settings = JSON.parse(readFileSync(join(root, 'knip.json'), 'utf8'))
  for (const blind of ['exclude', 'include', 'rules', 'ignore']) expect(settings).not.toHaveProperty(blind)
})
