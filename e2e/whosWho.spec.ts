import { expect, test } from './fixtures'
import { openByKey, pasteRelease, useTheme } from './steps'

/** Two releases of one ministry that does not exist; in the second its minister has another office. */
const first = `Locks of the Olm reopen
“We built them in a year, and we built them for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.
“The gates will open every morning before the market does,” said Ambassador Luis Prado.`
const second = `Tolls on the Olm are dropped
“The crossing is free from today for everybody who lives on either bank,” said Dana Ferrol, Minister of Finance of Olmland.
“Boats will pay half of what they paid last year, and no more,” said Ambassador Luis Prado.`

test('a second kit of the same people: no biography is typed', async ({ app }, info) => {
  test.slow()
  const { page } = app
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  const biographyOf = (name: string) => page.getByRole('textbox', { name: `Biography of ${name}` })
  await pasteRelease(app, first, 2)
  await openByKey(page, 'People')
  for (const [name, life] of [
    ['Dana Ferrol', 'Dana Ferrol has built roads and locks for twenty years.'],
    ['Luis Prado', 'Luis Prado was envoy to three countries of the river.'],
  ] as const) {
    await row(name).click()
    await page.keyboard.press('k')
    await row(name).click()
    await biographyOf(name).fill(life)
    await page.getByRole('button', { name: 'Reviewed today' }).click()
    await expect(page.getByText(/last reviewed/)).toBeVisible()
  }
  await page.getByRole('textbox', { name: 'Private note' }).fill('Dislikes ferries.')
  await page.keyboard.press('Escape')

  await page.keyboard.press('ControlOrMeta+0')
  await pasteRelease(app, second, 2)
  await openByKey(page, 'People')
  await row('Dana Ferrol').click()
  const known = page.getByRole('region', { name: 'Known from other kits' })
  await expect(known).toContainText('Known from Locks of the Olm reopen: biography reviewed')
  await expect(known).toContainText('biography')
  await expect(known.getByRole('row', { name: /role/ })).toContainText('Minister of Finance')
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`known-${theme}-${size.width}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('t')
  await expect(biographyOf('Dana Ferrol')).toContainText('built roads and locks')
  await expect(page.getByText('Taken over from Locks of the Olm reopen: Dana Ferrol.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('taken.png') })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(biographyOf('Dana Ferrol')).not.toContainText('built roads and locks')

  await expect(page.getByText('2 people are known from other kits:')).toBeVisible()
  await page.getByRole('button', { name: 'Take over for all' }).click()
  await expect(biographyOf('Dana Ferrol')).toContainText('built roads and locks')
  await row('Luis Prado').click()
  await expect(biographyOf('Luis Prado')).toContainText('three countries')
  await expect(page.getByRole('textbox', { name: 'Private note' })).toHaveValue('')
  await expect(page.getByText(/people are known from other kits/)).toHaveCount(0)
})
