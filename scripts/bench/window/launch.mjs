import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Starts the program on a folder of this place, and waits for its window. @param {string} place @param {string} name */
export async function started(place, name) {
  const electron = await _electron.launch({ args: [root, `--user-data-dir=${join(place, name)}`] })
  const page = await electron.firstWindow()
  await ready(page)
  return { electron, page }
}

/** @param {import('playwright').Page} page */
export async function ready(page) {
  await page.waitForFunction(() => 'desk' in window && document.readyState === 'complete')
  await page.getByRole('banner').waitFor()
}
