import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { runProgram } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { stop } from '../say.mjs'
import { virtualScreen } from '../screen.mjs'

/** The stories whose name has these words: `npm run story -- undo`. What begins with a dash goes to Playwright. @param {readonly string[]} rest */
export async function run(rest) {
  ensurePackages()
  const { kind, env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  const name = rest.filter((word) => !word.startsWith('-')).join(' ')
  const options = rest.filter((word) => word.startsWith('-'))
  const command = [process.execPath, 'node_modules/playwright/cli.js', 'test', '--project=stories', ...options]
  const [program, ...args] = [...virtualScreen(kind), ...command, ...(name === '' ? [] : ['-g', name])]
  process.exitCode = runProgram(program, args, { env }).status ?? 1
}
