import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { pressRelease } from './press-release'
import { expectSaved, pasteRelease } from './steps'

const release = pressRelease()

test('the library moves to another place with everything in it, and is there at the next start', async ({ app }) => {
  test.slow()
  const { page } = app
  const elsewhere = join(app.userData, 'elsewhere')
  mkdirSync(elsewhere)
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(page)
  const title = release.text.split('\n')[0] ?? ''

  await page.keyboard.press('ControlOrMeta+,')
  await app.answerOpenDialog(null)
  await page.getByRole('button', { name: 'Move…' }).click()
  await expect(page.getByText(join(app.userData, 'library'), { exact: true })).toBeVisible()

  const target = join(elsewhere, 'briefing-kits')
  await app.answerOpenDialog([elsewhere])
  await page.getByRole('button', { name: 'Move…' }).click()
  await expect(page.getByText(`The library stands at ${target} now.`)).toBeVisible()
  await expect(page.getByText(target, { exact: true })).toBeVisible()
  expect(existsSync(join(app.userData, 'library'))).toBe(false)

  await page.keyboard.press('ControlOrMeta+0')
  const card = page.getByRole('grid', { name: 'Kits' }).getByRole('row', { name: title.slice(0, 30) })
  await card.dblclick()
  await page.getByRole('textbox', { name: 'Ministry' }).fill('Ministry of Harbours')
  await expectSaved(page)

  const again = await app.relaunch()
  await expect(again.getByRole('textbox', { name: 'Ministry' })).toHaveValue('Ministry of Harbours')
  expect(existsSync(join(app.userData, 'library'))).toBe(false)
})
