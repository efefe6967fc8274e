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

test('the inspector is ordered by use, and says the words of the quotation nowhere a second time', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Quotes')
  const inspector = page.getByRole('region', { name: 'Quotation' })
  const said = await quoteCards(page)
    .and(page.locator('[aria-current=true]'))
    .locator('blockquote, q')
    .first()
    .innerText()
  await expect(inspector.getByRole('heading').first()).toHaveText('Quotation')
  const heads = (await inspector.getByRole('heading').allInnerTexts()).map((head) => head.toLowerCase())
  const places = ['speaker', 'terms', 'annotation', 'themes', 'words'].map((matter) =>
    heads.findIndex((head) => head.startsWith(matter)),
  )
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((left, right) => left - right))
  expect(await inspector.innerText()).not.toContain(said.replaceAll(/[“”]/g, '').slice(0, 30))
})

test('what was just done is told above the foot, the keys of the list and the bar of what is ticked', async ({
  app,
}) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Quotes')
  await page.keyboard.press('x')
  const toast = page.getByRole('log', { name: 'Notices' }).locator(':scope > *')
  await expect(toast).toBeVisible()
  await expectAbove(toast, page.getByRole('contentinfo'))
  await expectAbove(
    toast,
    page
      .locator('[aria-hidden]')
      .filter({ has: page.locator('button').filter({ hasText: 'Speaker' }) })
      .last(),
  )

  // Pointed at, it stays.
  await toast.hover()
  await page.keyboard.press('Space')
  const bar = page.getByRole('toolbar', { name: 'What can be done to the selected' })
  await expect(bar).toBeVisible()
  await expect(() => expectAbove(toast, bar)).toPass()
})

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
