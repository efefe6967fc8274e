import type { Locator } from 'playwright/test'
import { expect, test } from './fixtures'
import { openByKey, openSampleKit, quoteCards } from './steps'

/** What one acts on is in view, in the sizes that a window has on a desk and on a lap. */

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const

for (const size of sizes) {
  test(`what one acts on is in view at ${size.width} × ${size.height}`, async ({ app }) => {
    test.slow()
    const { page } = app
    await page.setViewportSize(size)
    await openSampleKit(page)
    const foot = page.getByRole('contentinfo')

    await test.step('the acts on the chosen quote stand above the foot, whichever is chosen', async () => {
      await openByKey(page, 'Quotes')
      await page.keyboard.press('End')
      for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowDown')
      const chosen = quoteCards(page).and(page.locator('[aria-current=true]'))
      await expect(chosen).toBeInViewport({ ratio: 0.6 })
      await expectAbove(page.locator('[aria-hidden] button').filter({ hasText: 'Speaker' }).last(), foot)
    })

    await test.step('a field for a correction opens above the foot', async () => {
      await page.keyboard.press('e')
      const strip = page.getByRole('listbox', { name: /^Words of the quote/ })
      await expect(strip).toBeFocused()
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowRight')
      await expect(strip.getByRole('option', { selected: true })).toHaveCount(1)
      await page.keyboard.press('r')
      await expectAbove(page.getByPlaceholder('Words to print in brackets instead'), foot)
      await page.keyboard.press('Escape')
    })
  })
}

test('the list of a pack goes with the width of its window, as long as nobody gave it one', async ({ app }) => {
  const { page } = app
  const [wide, narrow] = sizes
  await page.setViewportSize(wide)
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const width = async (): Promise<number> =>
    (await page.getByRole('region', { name: 'Sections' }).boundingBox())?.width ?? 0
  await expect.poll(width).toBeGreaterThan(350)
  await page.setViewportSize(narrow)
  await expect.poll(width).toBeLessThan(260)
  await page.setViewportSize(wide)
  await expect.poll(width).toBeGreaterThan(350)
})

const expectAbove = async (what: Locator, foot: Locator): Promise<void> => {
  await expect(what).toBeInViewport({ ratio: 1 })
  const [box, below] = await Promise.all([what.boundingBox(), foot.boundingBox()])
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
}
