import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { root, runProgram } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { stop } from '../say.mjs'
import { virtualScreen } from '../screen.mjs'

/** Drives the real app from paste to PDF and says where the pack is. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const { kind, env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  const [program, ...args] = [...virtualScreen(kind), process.execPath, 'scripts/demo.mjs', ...rest]
  process.exitCode = runProgram(program, args, { cwd: root, env }).status ?? 1
}
