import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { runProgram } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { stop } from '../say.mjs'
import { virtualScreen } from '../screen.mjs'

/** Takes the pictures of docs/screens anew, from the real app. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const { kind, env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  const command = [process.execPath, 'node_modules/playwright/cli.js', 'test', '--project=screens', ...rest]
  const [program, ...args] = [...virtualScreen(kind), ...command]
  process.exitCode = runProgram(program, args, { env }).status ?? 1
}
