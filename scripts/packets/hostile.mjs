// One hostile run, in the network it finds itself in. Argument: page or main, in the real application; free-page or free-main
// where nothing is closed, which shows that a packet would have been seen. Prints what became of each way.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, chromium } from 'playwright'
import { chromiumPlaces } from '../../e2e/host/browser.mjs'
import { tryEveryWayOutOfNode } from './nodeWays.mjs'
import { tryEveryWayOutOfPage } from './pageWays.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Connections that are still being tried are seen on the wire before everything ends. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 3_000))

const runs = {
  page: () => inApp(async (app) => (await app.firstWindow()).evaluate(tryEveryWayOutOfPage).catch(String)),
  main: () => inApp((app) => app.evaluate(tryEveryWayOutOfNode)),
  'free-page': async () => {
    const executablePath = chromiumPlaces().find((place) => existsSync(place)) ?? ''
    const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
    const page = await browser.newPage()
    const outcomes = await page.evaluate(tryEveryWayOutOfPage).catch(String)
    await settled()
    await browser.close()
    return outcomes
  },
  'free-main': tryEveryWayOutOfNode,
}

/** @param {(app: import('playwright').ElectronApplication) => Promise<unknown>} work */
async function inApp(work) {
  const userData = mkdtempSync(join(tmpdir(), 'briefing-packets-'))
  const app = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] })
  try {
    const page = await app.firstWindow()
    await page.getByRole('banner').waitFor()
    const outcomes = await work(app)
    await settled()
    return outcomes
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
}

const name = /** @type {keyof typeof runs} */ (process.argv[2] ?? 'page')
console.log(JSON.stringify(await runs[name]()))
// What was opened and never answered would keep this alive.
process.exit(0)
