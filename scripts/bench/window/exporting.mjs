// A pack of more than a hundred pages is exported from the Pack: the longest time between two turns of the loop of the window
// and of the main process, from the key that asks for the file to the file on the disk; and the same while nothing happens.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ready, started } from './launch.mjs'
import { loopsOf } from './loops.mjs'
import { release } from './release.mjs'
import { row, wanted } from './report.mjs'
import { largeKit } from './underLoad.mjs'

/** @param {string} place */
export async function exporting(place) {
  const { electron, page } = await started(place, 'export')
  const { kitId, pages } = await page.evaluate(largeKit, release({ sources: 6, people: 24, quotations: 120 }))
  await page.keyboard.press('ControlOrMeta+0')
  await page.reload()
  await ready(page)
  await page.getByRole('row').first().dblclick()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor({ state: 'attached' })
  await page.keyboard.press('ControlOrMeta+6')
  await page.locator('main figure svg').first().waitFor()
  row('exported from the Pack', `${kitId}: ${pages} pages`)
  const { watch, figures } = loopsOf(electron, page)

  await page.waitForTimeout(3_000)
  await watch()
  await page.waitForTimeout(3_000)
  const still = await figures()
  for (const time of ['first', 'again']) {
    const path = join(place, `${time}.pdf`)
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await watch()
    const begun = performance.now()
    await page.keyboard.press('ControlOrMeta+E')
    while (!existsSync(path) && performance.now() - begun < 60_000) await page.waitForTimeout(20)
    const took = performance.now() - begun
    // What is said of the finished file is part of it.
    await page.waitForTimeout(500)
    const { window, windowTaken, main, mainTaken } = await figures()
    row(`  the file ${time}`, `${Math.round(statSync(path).size / 1_024)} KB after ${Math.round(took)} ms`)
    const idle = `idle ${still.windowTaken}; by the clock ${window}, idle ${still.window}`
    wanted('  longest task of the window, ms', windowTaken, 25, idle)
    wanted('  longest turn of main, ms of processor', mainTaken, 25, `idle ${still.mainTaken}; by the clock ${main}`)
  }
  await electron.close()
}
