// The runtime: Electron where its binary is, or can be fetched; else this machine's Chromium behind the stand-in.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchElectron } from './electron-download.mjs'
import { root, runQuietly, runTool } from './programs.mjs'
import { say, stop } from './say.mjs'

const WAYS_OUT = `There is neither Electron nor Chromium here. One of these helps; then run the same command again:
  · connect to the internet (or set ELECTRON_MIRROR to a mirror you can reach) and run: npx install-electron
  · copy node_modules/electron/dist and node_modules/electron/path.txt from a machine of the same kind that has them
  · install Chromium, Chrome or Edge (Debian, Ubuntu: sudo apt-get install chromium), or name one in BRIEFING_CHROMIUM`

/**
 * Finds a runtime, fetching one if need be, and says which.
 * @returns {Promise<{ kind: 'electron' | 'chromium', executable: string, env: NodeJS.ProcessEnv }>}
 */
export async function ensureRuntime() {
  const forced = process.env.BRIEFING_RUNTIME
  const electron =
    forced === 'chromium' ? undefined : (electronBinary() ?? ((await fetchElectron()) ? electronBinary() : undefined))
  if (electron) {
    const env = { ...process.env, BRIEFING_RUNTIME: 'electron', ELECTRON_EXEC_PATH: electron }
    delete env.ELECTRON_OVERRIDE_DIST_PATH
    return { kind: 'electron', executable: electron, env }
  }
  if (forced === 'electron') stop('BRIEFING_RUNTIME=electron, but Electron is not installed and could not be fetched.')
  if (process.platform === 'win32') stop(WAYS_OUT)
  const chromium = (await findChromium()) ?? (await installChromium())
  if (!chromium) stop(WAYS_OUT)
  say(`Electron is not here; using Chromium in its place (${chromium})`)
  const host = join(root, 'e2e', 'host')
  const env = {
    ...process.env,
    BRIEFING_RUNTIME: 'chromium',
    ELECTRON_OVERRIDE_DIST_PATH: host,
    ELECTRON_EXEC_PATH: join(host, 'electron'),
  }
  return { kind: 'chromium', executable: env.ELECTRON_EXEC_PATH, env }
}

/** Never ask `require('electron')`: since Electron 42 that starts a download. */
function electronBinary() {
  const folder = join(root, 'node_modules', 'electron')
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

async function findChromium() {
  const { chromiumPlaces } = await import('../../e2e/host/browser.mjs')
  return chromiumPlaces().find((place) => existsSync(place))
}

async function installChromium() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing Chromium (apt-get) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const fonts = existsSync('/usr/share/fonts') ? [] : ['fonts-dejavu-core']
    // A fresh machine often updates itself in its first minutes and holds the lock meanwhile.
    const apt = ['-o', 'DPkg::Lock::Timeout=300']
    // The lists have a lock that cannot be waited for: whoever holds it brings them up to date, so what follows goes on.
    runQuietly('apt-get', [...apt, 'update'], env)
    runQuietly('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium', ...fonts], env)
    const chromium = await findChromium()
    if (chromium) return chromium
  }
  say('installing Chromium (Playwright) …')
  runTool('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return findChromium()
}
