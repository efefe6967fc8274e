import { expect, test } from './fixtures'
import { openByKey, pasteRelease, useTheme } from './steps'

const release = `Locks of the Olm reopen
OLMSTAD, 12 June 2024
“We built them in a year, and we built them for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.
“The gates will open every morning before the market does,” said Ambassador Luis Prado.`

test('a new kit goes on from another, and says what was said since the meeting', async ({ app }, info) => {
  test.slow()
  const { page } = app
  await pasteRelease(app, release, 2)
  await openByKey(page, 'People')
  await page.getByRole('row', { name: /Dana Ferrol/ }).click()
  await page.keyboard.press('k')
  await openByKey(page, 'Overview')
  await page.getByRole('spinbutton', { name: /^day, Begins/ }).click()
  await page.keyboard.type('12052024')
  await expect(page.getByRole('heading', { name: 'Since we last met' })).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+0')
  await page
    .getByRole('button', { name: /^More for Locks|^More/ })
    .first()
    .click()
  await page.screenshot({ path: info.outputPath('menu.png') })
  await page.getByRole('menuitem', { name: 'New kit from this one', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Since we last met' })).toBeVisible()
  const since = page.getByRole('region', { name: 'Since we last met' })
  await expect(since).toContainText('What they have said since Locks of the Olm reopen, 12 May 2024')
  await expect(since.getByRole('region', { name: 'Dana Ferrol' })).toContainText('for both banks')
  await expect(since).not.toContainText('The gates')
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`since-${theme}-${size.width}.png`) })
    }
  }
  await openByKey(page, 'People')
  await expect(page.getByRole('row', { name: /Dana Ferrol/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Luis Prado/ })).toHaveCount(0)
})
