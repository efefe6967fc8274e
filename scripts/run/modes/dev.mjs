import { rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages } from '../packages.mjs'
import { root, runTool } from '../programs.mjs'
import { ensureRuntime } from '../runtime.mjs'
import { say, stop } from '../say.mjs'
import { hasScreen } from '../screen.mjs'

/** Editors write a file in several steps; this long after the last one it is saved. */
const QUIET_MS = 150

/**
 * The loop: the real application, which shows a change of the window a moment after the file is saved, and starts again by
 * itself after a change elsewhere. The window takes up its place again. No wall is lowered for it: the window is built and
 * served as it is for people, and read anew. Arguments go to the application.
 * @param {readonly string[]} rest
 */
export async function run(rest) {
  ensurePackages()
  const { kind, env } = await ensureRuntime()
  Object.assign(process.env, env, { BRIEFING_LOOP: '1' }, hasScreen() ? { BRIEFING_HOST: 'preview' } : {})
  // What is built here is not the finished program: the next start builds that.
  rmSync(join(root, 'out', 'built'), { force: true })
  if (!buildAll()) stop('The build failed.')

  const { _electron } = await import('playwright')
  const asRoot = kind === 'electron' && process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const start = async () => {
    const app = await _electron.launch({ args: [root, ...asRoot, ...rest], cwd: root })
    app.on('close', () => {
      if (app === running) process.exit(0)
    })
    return app
  }
  /** @type {Awaited<ReturnType<typeof start>> | undefined} */
  let running
  running = await start()
  say('the loop runs: save a file and look. Ctrl+C ends it.')

  await watchWindow(async () => {
    for (const page of running?.windows() ?? []) await page.evaluate(() => location.reload())
    say('window shown anew')
  })
  whenSaved(join(root, 'src'), /^(renderer|cli)[/\\\\]|\.test\.tsx?$/, async () => {
    if (!buildAll()) return
    const before = running
    running = undefined
    await before?.close()
    running = await start()
    say('started again')
  })
}

const buildAll = () => runTool('electron-vite', ['build', '--logLevel', 'error'], { stdio: ['ignore', 2, 2] }) === 0

/**
 * Builds the window again whenever one of its files is saved, with file names that last: the desk has the list of them from
 * its start. @param {() => Promise<void>} show called after every build
 */
async function watchWindow(show) {
  const { build, loadConfigFromFile } = await import('vite')
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'electron.vite.config.ts'),
  )
  if (loaded === null) return stop('electron.vite.config.ts could not be read.')
  const { renderer } = /** @type {{ renderer: import('vite').UserConfig }} */ (loaded.config)
  const watcher = await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    root: join(root, 'src', 'renderer'),
    base: './',
    build: { ...renderer.build, outDir: join(root, 'out', 'renderer'), emptyOutDir: false, watch: {} },
  })
  if ('on' in watcher)
    watcher.on('event', (/** @type {{ code: string, error?: Error }} */ { code, error }) => {
      if (code === 'ERROR') say(String(error?.message))
      if (code === 'END') void show().catch((trouble) => say(String(trouble)))
    })
}

/** Does something once files below a folder have been saved, other than those that are let be. @param {string} folder @param {RegExp} letBe @param {() => Promise<void>} act */
function whenSaved(folder, letBe, act) {
  /** @type {NodeJS.Timeout | undefined} */
  let pending
  watch(folder, { recursive: true }, (_event, file) => {
    if (file === null || letBe.test(file)) return
    clearTimeout(pending)
    pending = setTimeout(() => void act().catch((trouble) => say(String(trouble))), QUIET_MS)
  })
}
