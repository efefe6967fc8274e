// What pages are compared with and read by: fetched only for that, outside the packages of the program.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const place = join(root, 'node_modules', '.cache', 'page-rivals')

/**
 * @param {string} name of a package, or of a file in one
 * @returns {NodeJS.Require | null} what loads from among them; null where that package cannot be had
 */
export function rivals(name) {
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'scripts', 'pages', 'rivals', 'package.json'), join(place, 'package.json'))
  const require = createRequire(join(place, 'package.json'))
  if (!isThere(require, name))
    spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: place,
      shell: process.platform === 'win32',
      stdio: 'ignore',
    })
  return isThere(require, name) ? require : null
}

/** @param {NodeJS.Require} require @param {string} name */
function isThere(require, name) {
  try {
    require.resolve(name)
    return true
  } catch {
    return false
  }
}
