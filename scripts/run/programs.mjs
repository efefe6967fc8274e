// Starting other programs.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Playwright, vitest and their kind are started with Node itself: that is the same on every system. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: 'playwright/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
}

/**
 * Runs a program to its end in the repository's folder, its output going where ours goes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runProgram(program, args, options = {}) {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
}

/**
 * Runs one of the installed tools; its exit code, 1 when it could not run.
 * @param {keyof typeof TOOLS} tool
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runTool(tool, args, options = {}) {
  return runProgram(process.execPath, [join(root, 'node_modules', TOOLS[tool]), ...args], options).status ?? 1
}

/** Runs one of our own scripts; its exit code. @param {string} script @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
export function runScript(script, args = [], options = {}) {
  return runProgram(process.execPath, [join(root, script), ...args], options).status ?? 1
}

/** As `runTool`, beside others. @param {keyof typeof TOOLS} tool @param {readonly string[]} args */
export function runToolAside(tool, args) {
  return runAside([join(root, 'node_modules', TOOLS[tool]), ...args])
}

/** As `runScript`, beside others. @param {string} script */
export function runScriptAside(script) {
  return runAside([join(root, script)])
}

/** Runs Node beside others; what it says is shown in one piece when it has ended. @param {readonly string[]} args @returns {Promise<number>} */
function runAside(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data))
    child.once('error', () => resolve(1))
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said))
      resolve(code ?? 1)
    })
  })
}

/**
 * Runs a program without showing its output unless it fails; then its last lines are shown. Whether it succeeded.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runQuietly(program, args, env = process.env) {
  const { status, stdout, stderr, error } = runProgram(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    encoding: 'utf8',
  })
  if (status === 0) return true
  const lines = `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}`.trim().split('\n')
  process.stderr.write(`${lines.slice(-8).join('\n')}\n`)
  return false
}
