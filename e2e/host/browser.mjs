// Chromium: finding the one this machine has, and starting it as the body of the app.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPreview } from './arguments.mjs'

// Kept from the start: the app may close every way out of its process.
const startProcess = spawn

/** Places to look, best first. `BRIEFING_CHROMIUM` names another one. */
export function chromiumPlaces() {
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const places = process.platform === 'darwin' ? mac : names.map((name) => `/usr/bin/${name}`)
  try {
    places.push(createRequire(import.meta.url)('playwright-core').chromium.executablePath())
  } catch {
    // Playwright is not installed: then it has no browser of its own either.
  }
  return [process.env['BRIEFING_CHROMIUM'], ...places].filter((place) => place !== undefined)
}

// A browser is more than Electron is: these parts of it stay off, and whatever it still wants to fetch meets a dead proxy.
const BROWSER_PARTS_OFF = {
  'no-first-run': '',
  'no-default-browser-check': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-default-apps': '',
  'disable-domain-reliability': '',
  'disable-extensions': '',
  'disable-sync': '',
  'disable-breakpad': '',
  'disable-search-engine-choice-screen': '',
  'metrics-recording-only': '',
  'no-pings': '',
  'password-store': 'basic',
  'use-mock-keychain': '',
  'force-color-profile': 'srgb',
  'proxy-server': 'http://127.0.0.1:9',
  'proxy-bypass-list': '<-loopback>',
}
/** The lists below the address bar are pages, in a process of their own, that nobody sees here. */
const FEATURES_OFF =
  'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess,Translate,MediaRouter,DialMediaRouteProvider,OptimizationHints,HttpsUpgrades,PaintHolding,AutofillServerCommunication,PasswordManager'
/** Of a test run: the page must not sleep because nobody looks at it. */
const AWAKE = {
  headless: 'new',
  'disable-back-forward-cache': '',
  'disable-background-timer-throttling': '',
  'disable-backgrounding-occluded-windows': '',
  'disable-dev-shm-usage': '',
  'disable-ipc-flooding-protection': '',
  'disable-renderer-backgrounding': '',
}
/** Read by the stand-in itself, or not for a browser. */
const NOT_FOR_CHROMIUM = ['inspect', 'inspect-brk', 'user-data-dir', 'headless']
/** In front of a person these make the browser draw a warning bar; the dead proxy and the request gate do their work. */
const NOT_IN_PREVIEW = ['host-resolver-rules', 'unsafely-disable-devtools-self-xss-warnings']

/**
 * Starts Chromium without a window (in preview: with one chromeless window). Its profile is a new folder that goes when it goes.
 * @param {readonly string[]} args its command line
 * @param {(line: string) => void} onAddress takes the line that names its DevTools address, which Playwright waits for
 */
export function startChromium(args, onAddress) {
  const program = chromiumPlaces().find((place) => existsSync(place))
  if (!program) throw new Error('no Chromium on this machine. `npm run setup` installs one, or says how.')
  const profile = mkdtempSync(join(tmpdir(), 'briefing-profile-'))
  const child = startProcess(program, [...args, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [, , remarks, outgoing, incoming] = child.stdio
  const sweep = () => {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    } catch {
      // A process of Chromium's still writes there: the folder stays among the temporary files.
    }
  }
  child.once('exit', sweep)
  process.on('exit', () => {
    child.kill('SIGKILL')
    sweep()
  })
  readRemarks(/** @type {import('node:stream').Readable} */ (remarks), onAddress)
  return {
    outgoing: /** @type {import('node:stream').Writable} */ (outgoing),
    incoming: /** @type {import('node:stream').Readable} */ (incoming),
    gone: /** @type {Promise<void>} */ (new Promise((resolve) => child.once('exit', () => resolve()))),
    /** Ends it at once, whatever it does. */
    kill: () => void child.kill('SIGKILL'),
  }
}

/**
 * What Chromium is told for an app.
 * @param {ReadonlyMap<string, string>} appSwitches what the app and its command line ask of Chromium
 * @param {string} name of the app
 */
export function commandLine(appSwitches, name) {
  const wanted = new Map(Object.entries({ ...BROWSER_PARTS_OFF, ...(isPreview ? {} : AWAKE) }))
  for (const [key, value] of appSwitches) {
    if (NOT_FOR_CHROMIUM.includes(key) || (isPreview && NOT_IN_PREVIEW.includes(key)) || key === 'disable-features')
      continue
    wanted.set(key, value)
  }
  wanted.set('disable-features', [FEATURES_OFF, appSwitches.get('disable-features')].filter(Boolean).join(','))
  if (process.platform === 'linux' && process.getuid?.() === 0) wanted.set('no-sandbox', '')
  const args = Array.from(wanted, ([key, value]) => (value === '' ? `--${key}` : `--${key}=${value}`))
  const window = isPreview ? `--app=data:text/html,<title>${encodeURIComponent(name)}</title>` : '--no-startup-window'
  return ['--remote-debugging-pipe', window, ...args]
}

/** Chromium's own remarks are shown only on request. @param {import('node:stream').Readable} remarks @param {(line: string) => void} onAddress */
function readRemarks(remarks, onAddress) {
  let text = ''
  remarks.on('data', (data) => {
    const lines = (text + data).split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('DevTools listening on ')) onAddress(line)
      else if (process.env['BRIEFING_HOST_LOG']) process.stderr.write(`[chromium] ${line}\n`)
    }
  })
}
