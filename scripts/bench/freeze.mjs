// That the window never stands still: the longest time between two turns of its loop while 10 MB are pasted and stopped,
// while 120 KB of "> " are pasted, and while 5 MB are read to their proposals on the screen; and the same of the main process.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright'
import { loopsOf } from './window/loops.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const userData = mkdtempSync(join(tmpdir(), 'kit-bench-'))
const electron = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] })

try {
  const page = await electron.firstWindow()
  await page.getByRole('banner').waitFor()

  // Whoever pastes has been in the window for a moment: its parts are read by then, and the reading room has started.
  await page.waitForTimeout(3_000)
  const { watch, worst } = loopsOf(electron, page)
  /** Makes so many characters of invented releases, or of "> ", in the page itself, and pastes them once they are there. @param {number} length @param {boolean} isQuoted */
  const paste = async (length, isQuoted = false) => {
    await page.evaluate(([most, quoted]) => {
      const wanted = quoted ? 0 : most
      const pieces = []
      for (let number = 1, sum = 0; sum < wanted; number += 1) {
        const piece = `Crossing number ${number} opens\n\nThe ministers of both banks met in Olm for the ${number}th time. They spoke about tolls, lights and the winter.\n\n“Crossing number ${number} is free from today for everybody who lives on either bank,” said Dana Ferrol, Minister of Roads of Olmland.\n\nThe plans of the next section will be published in the summer, when the work on the piers is done and the river is low.\n\n`
        pieces.push(piece)
        sum += piece.length
      }
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', quoted ? '> '.repeat(most / 2) : pieces.join('').slice(0, most))
      Reflect.set(globalThis, 'clipboardData', clipboardData)
    }, /** @type {const} */ ([length, isQuoted]))
    await watch()
    await page.evaluate(() => {
      const clipboardData = Reflect.get(globalThis, 'clipboardData')
      Reflect.set(globalThis, 'pastedAt', performance.now())
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
  }

  await paste(9_900_000)
  await page.getByRole('button', { name: 'Stop' }).click()
  const pressed = performance.now()
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'hidden' })
  const stopped = performance.now() - pressed
  console.log(
    `10 MB pasted and stopped: longest turn of the`,
    await worst(),
    `; stopped after ${stopped.toFixed(0)} ms`,
  )

  await paste(120_000, true)
  await page.waitForTimeout(3_000)
  console.log('120 KB of "> " pasted: longest turn of the', await worst())

  await paste(5_000_000)
  const sincePaste = () => page.evaluate(() => performance.now() - Reflect.get(globalThis, 'pastedAt'))
  await page.locator('[data-quoted="proposed"]').first().waitFor({ timeout: 120_000 })
  const first = await sincePaste()
  await page.locator('[data-start][data-quoted="proposed"]').first().waitFor({ timeout: 120_000 })
  const shown = await sincePaste()
  await page.waitForTimeout(500)
  console.log(
    `5 MB pasted: the first proposals on the screen after ${(first / 1_000).toFixed(1)} s, all of them, to be decided, after ${(shown / 1_000).toFixed(1)} s, longest turn of the`,
    await worst(),
  )
} finally {
  await electron.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}
