// Building, only when something is newer than the last build.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './programs.mjs'
import { say } from './say.mjs'

const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json']
const stamp = join(root, 'out', 'built')

/** Builds if needed. Whether there is a build afterwards. */
export function ensureBuild() {
  return !buildIsStale() || build()
}

/** Everything the tools print goes to standard error. @param {'error' | 'warn'} [logLevel] */
export function build(logLevel = 'error') {
  const started = new Date()
  say('building …')
  if (runTool('electron-vite', ['build', '--logLevel', logLevel], { stdio: ['ignore', 2, 2] }) !== 0) return false
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, '')
  // The stamp carries the time before the build: what is saved while building is built next time.
  utimesSync(stamp, started, started)
  return true
}

function buildIsStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return INPUTS.some((input) => isNewer(join(root, input), built))
}

/** @param {string} path @param {number} time @returns {boolean} */
function isNewer(path, time) {
  const { mtimeMs } = statSync(path)
  if (mtimeMs > time && !path.endsWith('.test.ts')) return true
  if (/\.[a-z]+$/i.test(path)) return false
  return readdirSync(path, { withFileTypes: true }).some((entry) => {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) return isNewer(inside, time)
    return !/\.test\.tsx?$/.test(entry.name) && statSync(inside).mtimeMs > time
  })
}
