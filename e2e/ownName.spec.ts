import { expect, test } from './fixtures'
import { openByKey, openSampleKit, pasteRelease, quoteCards } from './steps'

test('what you begin and what you translate bears your name', async ({ app }) => {
  const { page } = app
  await app.menu('go.settings')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mira Solvay ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await openSampleKit(page)
  await openByKey(page, 'Quotes')
  await quoteCards(page).first().click()
  await page.getByRole('button', { name: /^Translation/ }).click()
  await page.getByRole('button', { name: 'Add a translation' }).click()
  await page
    .getByRole('textbox', { name: 'The words in another language' })
    .fill('Une rivière ne demande pas de passeport.')
  await expect(page.getByRole('textbox', { name: 'Translated by' })).toHaveValue('Mira Solvay')

  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+0')
  await pasteRelease(app, 'PORT SAEL, 3 March 2031\n\n“We sign tomorrow,” said Ana Holm, Minister of Ports.', 1)
  await openByKey(page, 'Overview')
  await expect(page.getByRole('textbox', { name: 'Prepared by' })).toHaveValue('Mira Solvay')
})
