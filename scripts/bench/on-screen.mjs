// From the keys that paste to proposals painted in the window: the real application, driven by Playwright, timed inside
// the page from the paste event to the first frame after the proposals stand there. Beside it, in the same window, the
// least there is: the same text pasted into a plain text field, to its next frame.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright'

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

  const ours = []
  const least = []
  for (let run = 0; run < runs; run += 1) {
    // Another first line each time, so that no text is met twice.
    await clipboard(`${text}\n${run}`)
    least.push(await timeInField())
    ours.push(await timeToProposals())
    await page.keyboard.press('ControlOrMeta+0')
    await page.getByRole('heading', { level: 1, name: 'All kits' }).waitFor({ state: 'attached' })
    await page.waitForTimeout(300)
  }
  const [first = 0, ...others] = ours
  console.log(
    `paste to proposals on screen, ${text.length} characters: first ${first.toFixed(0)} ms, median of the next ${others.length} ${median(others).toFixed(0)} ms`,
  )
  console.log(
    `the same text into a plain field: median ${median(least).toFixed(0)} ms; ratio ${(median(others) / median(least)).toFixed(1)}`,
  )
} finally {
  await electron.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}
