import { expect, test } from './fixtures'
import { reader, useTheme } from './steps'

/** Some hundred pages: what is said on the first of them is there to be looked at while the rest is read. */
const release = (number: number): string =>
  `Crossing number ${number} opens\n\nThe ministers of both banks met in Olm for the ${number}th time, and spoke about tolls, lights and the winter.\n\n“Crossing number ${number} is free for everybody who lives on either bank,” said Dana Ferrol, Minister of Roads of Olmland.\n\n`
const long = Array.from({ length: 3_000 }, (_, at) => release(at + 1)).join('')

for (const theme of ['light', 'dark'] as const)
  test(`the first proposals of a long text are seen while the rest of it is read, ${theme}`, async ({ app }, info) => {
    test.slow()
    const { page } = app
    await useTheme(app, theme)
    await app.paste(long)
    const begun = page.getByRole('region', { name: 'From its first pages' })
    await expect(begun.getByText('Crossing number 1 is free for everybody')).toBeVisible({ timeout: 30_000 })
    await expect(begun).toContainText('Dana Ferrol')
    await expect(begun).toContainText('The rest is still being read.')
    // Nothing of it can be decided yet.
    await expect(begun.getByRole('button')).toHaveCount(0)
    if (theme === 'dark') await page.setViewportSize({ width: 1024, height: 700 })
    await page.screenshot({ path: info.outputPath(`begun-${theme}.png`) })
    await expect(reader(page).locator('[data-quoted="proposed"]').first()).toBeVisible({ timeout: 60_000 })
    await expect(begun).toBeHidden()
    await expect(page.getByRole('log', { name: 'Notices' })).toContainText('3,000 quotes')
    await page.keyboard.press('k')
    await expect(reader(page).locator('[data-quoted="kept"]')).toHaveCount(1)
  })
