// The packages, exactly as the lockfile names them, installed when they are missing or older than it.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runProgram } from './programs.mjs'
import { say, stop } from './say.mjs'

export function ensurePackages() {
  if (!packagesAreStale()) return
  say('installing packages (npm ci) …')
  const npm = process.env.npm_execpath
  const [program, ...first] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { stdio: ['ignore', 2, 2], shell: program.endsWith('.cmd') }
  const { status } = runProgram(program, args, options)
  if (status !== 0) stop('The packages could not be installed (npm ci). Is the package registry reachable from here?')
}

function packagesAreStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
}
