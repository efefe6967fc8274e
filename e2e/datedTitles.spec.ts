import { expect, test } from './fixtures'
import { locksReopen } from './press-release'
import { openByKey, pasteRelease, useTheme } from './steps'

test('a pack of an event in 2024 calls somebody what they were then, after a promotion', async ({ app }, info) => {
  test.slow()
  const { page } = app
  await pasteRelease(app, locksReopen, 2)
  await openByKey(page, 'People')
  await page.getByRole('row', { name: /Dana Ferrol/ }).click()
  await page.keyboard.press('k')
  await page.getByRole('row', { name: /Dana Ferrol/ }).click()
  const titles = page.getByRole('region', { name: 'Titles and when they held them' })
  await titles.getByRole('button', { name: 'Add a title with its dates' }).click()
  const first = titles.getByRole('group', { name: 'Title 1' })
  await expect(first.getByRole('textbox', { name: 'Title' })).toHaveValue(/Minister of Roads/)
  await first.getByRole('textbox', { name: 'From' }).fill('15 June 2025')
  await first.getByRole('textbox', { name: 'Who says so' }).fill('Official gazette')
  await titles.getByRole('button', { name: 'Add a title with its dates' }).click()
  const second = titles.getByRole('group', { name: 'Title 2' })
  await second.getByRole('textbox', { name: 'Title' }).fill('Deputy Minister of Roads')
  await second.getByRole('textbox', { name: 'From' }).fill('2022')
  await second.getByRole('textbox', { name: 'Until' }).fill('some time in June')
  await expect(second.getByText('No day: write 2025, June 2025 or 14 June 2025')).toBeVisible()
  await second.getByRole('textbox', { name: 'Until' }).fill('14 June 2025')
  await expect(second.getByText('No day: write')).toHaveCount(0)
  await expect(titles.getByText('The event has no day yet: the pack gives the role above')).toBeVisible()

  await openByKey(page, 'Overview')
  await page.getByRole('spinbutton', { name: /^day, Begins/ }).click()
  await page.keyboard.type('12052024')
  await openByKey(page, 'People')
  await page.getByRole('row', { name: /Dana Ferrol/ }).click()
  await expect(titles.getByText(/The pack calls them, on 12 May 2024: Deputy Minister of Roads/)).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await titles.scrollIntoViewIfNeeded()
      await page.screenshot({ path: info.outputPath(`titles-${theme}-${size.width}.png`) })
    }
  }
})
