// The order of a start: Playwright's loader, the app's own module (which announces schemes and switches), then Chromium
// with those switches, then `ready`.
import inspector from 'node:inspector'
import Module, { createRequire } from 'node:module'
import { app, happenings, surroundings } from './api/app.mjs'
import { BrowserWindow } from './api/browser-window.mjs'
import { applyPermissions } from './api/permissions.mjs'
import { askAboutPopup, pageOf, webContents } from './api/web-contents.mjs'
import { appArguments, application, preloads, switches } from './arguments.mjs'
import { commandLine } from './browser.mjs'
import { electron } from './electron.mjs'
import { chromiumFor } from './own-or-lent.mjs'
import { loseAllPages, watchTargets } from './page/targets.mjs'
import { complain } from './strict.mjs'

surroundings.openWindows = () => BrowserWindow.getAllWindows()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit())
process.on('uncaughtException', failed)
process.on('unhandledRejection', failed)

answerRequireElectron()
Object.defineProperty(process, 'type', { value: 'browser' })
process.argv = [process.argv[0], ...appArguments]
loadWhatEvaluationsRead()
const inspectPort = switches.get('inspect')
if (inspectPort !== undefined) inspector.open(Number(inspectPort), '127.0.0.1')

const require = createRequire(import.meta.url)
for (const preload of preloads) require(preload)
require(application.entry)
if (!happenings.isExiting(app)) await startBrowser()

async function startBrowser() {
  const browser = await chromiumFor(commandLine(switches, app.name))
  const { session, gone } = browser
  surroundings.endBrowser = async () => {
    browser.end()
    await gone
  }
  void gone.then(() => {
    loseAllPages()
    happenings.browserGone(app)
  })
  const { product } = await session.ask('Browser.getVersion')
  describeRuntime(product.split('/')[1])
  app.on('web-contents-created', (_created, contents) => {
    contents.once(
      'did-navigate',
      (/** @type {object} */ _event, /** @type {string} */ url) => void applyPermissions(browser, contents, url),
    )
  })
  await watchTargets(browser, (opener, url, name) => {
    const contents = webContents.getAllWebContents().find((one) => pageOf(one) === opener)
    const action = contents ? askAboutPopup(contents, url, name) : 'deny'
    if (action !== 'deny') complain(`a page may open ${url}: windows opened by pages are not there`)
  })
  happenings.ready(app)
}

/** The main process does not know of the stand-in; a runtime that is not Electron says so in words the window can show. @param {string} version */
function describeRuntime(version) {
  Object.assign(process.versions, { chrome: version })
  process.env['BRIEFING_RUNTIME_LABEL'] = `Chromium ${version.split('.')[0]}, not Electron`
}

/** `require('electron')` means the stand-in, for the app, for Playwright's loader and in the inspector. */
function answerRequireElectron() {
  const module = /** @type {{ _load: (...args: any[]) => any }} */ (/** @type {unknown} */ (Module))
  const load = module._load
  module._load = (request, ...rest) =>
    request === 'electron' || request === 'electron/main' ? electron : load(request, ...rest)
}

/**
 * Playwright's first evaluation reads these globals, which Node loads when they are first asked for. It comes through the
 * inspector, which interrupts whatever runs: in the midst of Node's own loading of the same module it finds that
 * unfinished, and Node keeps `undefined` for the rest of the process, where `Request` and `Response` then fail.
 */
function loadWhatEvaluationsRead() {
  return [performance, AbortSignal]
}

/** @param {unknown} error */
function failed(error) {
  if (happenings.isExiting(app)) return
  complain(`uncaught: ${error instanceof Error ? error.stack : String(error)}`)
  app.exit(1)
}
