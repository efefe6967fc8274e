import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn } from '#desk/pdf/testing/drawnPages'
import { expect, test } from './fixtures'
import { openByKey, printedWords, quoteCards, reader, useTheme } from './steps'

/** What stands on the pages; all of it invented. */
const first =
  'Crossing opens in May\n\nThe ministers of both banks met in Olm, and spoke about tolls, lights and the winter.'
const second =
  '“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Olmland.'

for (const theme of ['light', 'dark'] as const) {
  test(`a scanned file is typed beside its pages, and its quotations say so in the pack, ${theme}`, async ({
    app,
  }, info) => {
    test.slow()
    const { page } = app
    await useTheme(app, theme)
    // A page as a machine takes one: a picture, here of the window itself.
    const picture = await page.screenshot({ type: 'jpeg', quality: 60 })
    const scan = await drawn(2, (sheet, number) => {
      sheet.image(picture, 20, 20, { width: 360 })
      sheet.rect(20, 300, 180 * number, 60).fill('#b03020')
    })
    writeFileSync(join(app.userData, 'scan.pdf'), scan)
    await app.answerOpenDialog([join(app.userData, 'scan.pdf')])
    await page.keyboard.press('ControlOrMeta+o')
    const results = page.getByRole('region', { name: 'What came in' })
    await expect(results.getByText('scan.pdf is scanned: its pages are pictures.')).toBeVisible()
    await results.getByRole('button', { name: 'Type what scan.pdf says from its pages' }).click()

    const sheet = page.getByRole('dialog', { name: 'What scan.pdf says' })
    const picturedPage = (number: number) => sheet.getByRole('img', { name: `Page ${number} of 2` })
    await expect(picturedPage(1)).toHaveAttribute('data-state', 'drawn')
    await sheet.getByRole('textbox', { name: 'What page 1 says' }).fill(first)
    await page.screenshot({ path: info.outputPath(`typing-${theme}.png`) })
    await sheet.getByRole('button', { name: 'Next page' }).click()
    await expect(picturedPage(2)).toHaveAttribute('data-state', 'drawn')
    await sheet.getByRole('textbox', { name: 'What page 2 says' }).fill(second)
    // Closed without taking anything in, it loses no word.
    await page.keyboard.press('Escape')
    await results.getByRole('button', { name: 'Type what scan.pdf says from its pages' }).click()
    await expect(sheet.getByRole('textbox', { name: 'What page 1 says' })).toHaveValue(first)
    await page.setViewportSize({ width: 1024, height: 700 })
    // The page is drawn anew for its new width.
    await page.waitForTimeout(500)
    await expect(picturedPage(1)).toHaveAttribute('data-state', 'drawn')
    await page.screenshot({ path: info.outputPath(`typing-${theme}-small.png`) })
    await page.setViewportSize({ width: 1440, height: 900 })
    await sheet.getByRole('button', { name: 'Take in' }).click()

    await expect(reader(page)).toContainText('Crossing opens in May')
    await expect(reader(page).getByText('Page 2', { exact: true })).toBeVisible()
    const beside = page.getByRole('region', { name: 'Page of the file' })
    await expect(beside.getByRole('img')).toHaveAttribute('data-state', 'drawn')
    await page.screenshot({ path: info.outputPath(`beside-${theme}.png`) })
    await page.keyboard.press('b')
    await expect(beside).toBeHidden()
    await page.getByRole('button', { name: 'Source record' }).click()
    await expect(page.getByText('Transcribed by hand from its pages')).toBeVisible()

    await openByKey(page, 'Quotes')
    await quoteCards(page).filter({ hasText: 'We built it together' }).click()
    await page.keyboard.press('k')
    const target = join(app.userData, 'pack.pdf')
    await app.answerSaveDialog(target)
    await page.keyboard.press('ControlOrMeta+E')
    await expect.poll(() => existsSync(target), { timeout: 60_000 }).toBe(true)
    expect(printedWords(target)).toContain('transcribed by hand from scanned pages')
  })
}
