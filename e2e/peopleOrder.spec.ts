import { expect, test } from './fixtures'
import { openByKey, openSampleKit, useTheme } from './steps'

test('people are put in order of rank by one step, which says whose place is not told, and undo brings the old one back', async ({
  app,
}, info) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'People')
  const rows = page.getByRole('grid', { name: 'People in protocol order' }).getByRole('row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.allInnerTexts()

  await page.getByRole('button', { name: 'Put people in order' }).click()
  await page.screenshot({ path: info.outputPath('menu.png') })
  // The countries of the sample are invented, and written in no field of theirs.
  await page.getByRole('menuitem', { name: 'By country, alphabetically' }).click()
  await expect(page.getByText(/^They stand in that order\. Behind all others/)).toBeVisible()
  expect(await rows.allInnerTexts()).toEqual(before)

  await page.getByRole('button', { name: 'Put people in order' }).click()
  await page.getByRole('menuitem', { name: 'By rank: states before organisations' }).click()
  await expect(rows.first()).toContainText('Deputy Foreign Minister')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect.poll(() => rows.allInnerTexts()).toEqual(before)

  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('Put people in order: By rank: states')
  await page.keyboard.press('Enter')
  await expect(rows.first()).toContainText('Deputy Foreign Minister')
  const told = page.getByText(/because their place is not told: /)
  await expect(told).toBeVisible()
  const byRank = await rows.allInnerTexts()
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    await page.screenshot({ path: info.outputPath(`people-${theme}.png`) })
  }
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.screenshot({ path: info.outputPath('people-small.png') })
  await page.reload()
  await expect.poll(() => rows.allInnerTexts()).toEqual(byRank)
})
