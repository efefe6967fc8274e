import { expect, test } from './fixtures'
import { openByKey, openSampleKit, useTheme } from './steps'

test('at a meeting points and answers are read in large type, found by number and by word', async ({ app }, info) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Messages')
  await page.getByRole('button', { name: 'Meeting view' }).click()
  const table = page.getByRole('dialog', { name: 'Meeting view' })
  const items = table.getByRole('listitem')
  await expect(items.first()).toBeVisible()
  const all = await items.count()
  expect(all).toBeGreaterThan(3)
  const current = table.locator('[aria-current=true]')
  await expect(current).toHaveAttribute('data-number', '1')
  await page.keyboard.press(String(all))
  await expect(current).toHaveAttribute('data-number', String(all))
  await page.keyboard.press('ArrowUp')
  await expect(current).toHaveAttribute('data-number', String(all - 1))
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.keyboard.press('Home')
      await page.screenshot({ path: info.outputPath(`meeting-${theme}-${size.width}.png`) })
    }
  }
  const word = /\p{L}{6,}/u.exec((await items.last().innerText()).replace(/^\d+\s*/, ''))?.[0] ?? ''
  await page.keyboard.press('/')
  await page.keyboard.type(word)
  await expect(items.filter({ hasText: new RegExp(word, 'i') }).first()).toBeVisible()
  expect(await items.count()).toBeLessThanOrEqual(all)
  await page.keyboard.press('Escape')
  await expect(items).toHaveCount(all)
  await page.keyboard.type('zzzz')
  await expect(table.getByText('No point and no answer says that.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(table).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeAttached()
  await page.keyboard.press('ControlOrMeta+Shift+M')
  await expect(table).toBeVisible()
})
