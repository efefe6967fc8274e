// From the keys that paste to proposals painted in the window: the real application, driven by Playwright, timed inside
// the page from the paste event to the first frame after the proposals stand there. Beside it, in the same window, the
// least there is: the same text pasted into a plain text field, to its next frame. It says in which runtime: the real Electron,
// or the Chromium that stands in for it (e2e/host), whose messages take longer than Electron's own.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright'
import { mainThread } from './window/thread.mjs'

const runs = 7
const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = join(root, '../shared/seed-un80.txt')
const text = readFileSync(existsSync(seed) ? seed : join(root, 'resources/sample/release-en.txt'), 'utf8')
const userData = mkdtempSync(join(tmpdir(), 'kit-bench-'))
const electron = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] })

/** The proposed quotations as they stand in the reader. */
const proposals = '[data-quoted="proposed"]'

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0

try {
  const page = await electron.firstWindow()
  await page.getByRole('banner').waitFor()

  // Whoever pastes has been in the window for a moment: its parts are read by then, and the reading room is ready.
  await page.waitForTimeout(3_000)
  const runtime = await electron.evaluate(
    () => process.env['BRIEFING_RUNTIME_LABEL'] ?? `Electron ${process.versions['electron']}`,
  )
  const thread = await mainThread(page)
  const clipboard = (/** @type {string} */ words) =>
    electron.evaluate(({ clipboard: board }, written) => board.writeText(written), words)

  const timeToProposals = async () => {
    const timed = page.evaluate(
      (selector) =>
        new Promise((resolve) => {
          document.addEventListener(
            'paste',
            () => {
              const start = performance.now()
              const look = () => {
                if (document.querySelector(selector) === null) requestAnimationFrame(look)
                else requestAnimationFrame(() => resolve(performance.now() - start))
              }
              look()
            },
            { capture: true, once: true },
          )
        }),
      proposals,
    )
    await page.keyboard.press('ControlOrMeta+V')
    return /** @type {Promise<number>} */ (timed)
  }

  const timeInField = async () => {
    const timed = page.evaluate(
      () =>
        new Promise((resolve) => {
          const field = document.body.appendChild(document.createElement('textarea'))
          field.focus()
          field.addEventListener(
            'paste',
            () => {
              const start = performance.now()
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  field.remove()
                  resolve(performance.now() - start)
                }),
              )
            },
            { once: true },
          )
        }),
    )
    await page.waitForTimeout(50)
    await page.keyboard.press('ControlOrMeta+V')
    return /** @type {Promise<number>} */ (timed)
  }

  const mainTaken = () =>
    electron.evaluate(() => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1_000
    })

  const ours = []
  const least = []
  const taken = []
  for (let run = 0; run < runs; run += 1) {
    // Another first line each time, so that no text is met twice.
    await clipboard(`${text}\n${run}`)
    least.push(await timeInField())
    const before = await mainTaken()
    let time = 0
    const { thread: window } = await thread.during(async () => {
      time = await timeToProposals()
    })
    ours.push(time)
    taken.push({ window, main: (await mainTaken()) - before })
    await page.keyboard.press('ControlOrMeta+0')
    await page.getByRole('heading', { level: 1, name: 'All kits' }).waitFor({ state: 'attached' })
    await page.waitForTimeout(300)
  }
  const [first = 0, ...others] = ours
  const [firstTaken, ...othersTaken] = taken
  console.log(
    `in ${runtime}: paste to proposals on screen, ${text.length} characters: first ${first.toFixed(0)} ms, median of the next ${others.length} ${median(others).toFixed(0)} ms`,
  )
  console.log(
    `processor time of the window and of the main process until both rest: first ${firstTaken?.window.toFixed(0)} and ${firstTaken?.main.toFixed(0)} ms, median of the next ${median(othersTaken.map(({ window }) => window)).toFixed(0)} and ${median(othersTaken.map(({ main }) => main)).toFixed(0)} ms`,
  )
  console.log(
    `the same text into a plain field: median ${median(least).toFixed(0)} ms; ratio ${(median(others) / median(least)).toFixed(1)}`,
  )
} finally {
  await electron.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}
