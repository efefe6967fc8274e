import { ensureBuild } from '../build.mjs'
import { ensurePackages } from '../packages.mjs'
import { runProgram } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { requireSandbox } from '../sandbox.mjs'
import { say, stop } from '../say.mjs'
import { hasScreen } from '../screen.mjs'

/** Opens the app. Without a screen it still does the main job: the demo drives the same app from paste to PDF. @param {readonly string[]} rest */
export async function run(rest) {
  if (!hasScreen()) {
    say('there is no screen here, so the app is driven from paste to PDF without one')
    const demo = await import('./demo.mjs')
    return demo.run(rest)
  }
  ensurePackages()
  const { kind, executable, env } = await ensureRuntime()
  if (!ensureBuild()) stop('The build failed.')
  if (kind === 'electron') requireSandbox(executable)
  // Chromium refuses its sandbox to the administrator, in Electron too.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status } = runProgram(executable, ['.', ...asRoot, ...rest], { env: { ...env, BRIEFING_HOST: 'preview' } })
  process.exitCode = status ?? 1
}
