import { join } from 'node:path'
import { expect, test } from './fixtures'
import { locksReopen } from './press-release'
import { openByKey, pasteRelease, quoteCards, useTheme } from './steps'

test('a quotation says in which file it left, and that it reads otherwise since', async ({ app }, info) => {
  test.slow()
  const { page } = app
  await pasteRelease(app, locksReopen, 2)
  await openByKey(page, 'Quotes')
  const card = quoteCards(page).filter({ hasText: 'both banks' })
  await card.click()
  await page.keyboard.press('k')
  await openByKey(page, 'Pack')
  await app.answerSaveDialog(join(app.userData, 'principal.pdf'))
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  await openByKey(page, 'Quotes')
  await card.click()
  await expect(card.getByText(/^used \d/)).toBeVisible()
  await expect(quoteCards(page).filter({ hasText: 'The gates' }).getByText(/^used/)).toHaveCount(0)
  const fold = page.getByRole('button', { name: /^In packs/ })
  await expect(fold).toContainText(/used \d/)
  await fold.click()
  await expect(page.getByText(/\d{4} · .* · version 1$/)).toBeVisible()
  await page.getByRole('textbox', { name: 'Headline' }).fill('For both banks')
  await expect(card.getByText(/^changed since \d/)).toBeVisible()
  await expect(page.getByText('Changed since it left last: as it reads now it has been used nowhere.')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`usage-${theme}-${size.width}.png`) })
    }
  }
})
