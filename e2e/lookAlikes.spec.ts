import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { openByKey, pasteRelease, printedWords, quoteCards, useTheme } from './steps'

/** The first letter of the first name is the Cyrillic one. */
const release = `Crossing opens in May
“We built it together and for both banks of the river,” said Minister \u0410na Kovic.
“The road will be ready before the bridge is,” said Ambassador Luis Prado.`

for (const theme of ['light', 'dark'] as const)
  test(`a name that is not what it looks like says so in the reader and among the people, ${theme}`, async ({
    app,
  }, info) => {
    const { page } = app
    await useTheme(app, theme)
    await pasteRelease(app, release, 2)
    await openByKey(page, 'Sources')
    await page.getByRole('row', { name: /^Crossing opens/ }).click()
    const mixed = page.locator('[data-mixed]')
    await expect(mixed).toHaveText('\u0410na')
    await expect(mixed).toHaveAttribute(
      'title',
      '“\u0410na” holds letters of another alphabet that look the same: \u0410',
    )
    await page.screenshot({ path: info.outputPath(`reader-${theme}.png`) })
    await openByKey(page, 'People')
    const row = page.getByRole('row', { name: /na Kovic/ })
    await expect(row.getByText('Not as it looks')).toBeVisible()
    await expect(page.getByText('Not as it looks')).toHaveCount(1)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`people-${theme}-${size.width}.png`) })
    }
  })

/** Invented, in Ukrainian, which is not read. */
const unread = `Новий міст відкриють навесні
«Ми будували його разом, щоб обидва береги стали ближчими», — сказала міністерка Оксана Гнатюк.`

test('a text in a language that is not read is called by its language in the record and in print', async ({
  app,
}, info) => {
  const { page } = app
  await pasteRelease(app, unread, 1)
  await openByKey(page, 'Sources')
  await page.getByRole('row', { name: /^Новий міст/ }).click()
  await expect(page.getByRole('button', { name: /Language$/ })).toContainText('Ukrainian')
  await expect(page.getByText('Not read here: quotations are proposed, nothing is sure')).toBeVisible()
  await page.screenshot({ path: info.outputPath('unread.png') })
  await openByKey(page, 'Quotes')
  await quoteCards(page).first().click()
  await page.keyboard.press('k')
  await expect(quoteCards(page).first()).toContainText('Kept')
  await openByKey(page, 'Pack')
  const path = join(app.userData, 'unread.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  expect(printedWords(path)).toContain('Press release, Ukrainian')
})
