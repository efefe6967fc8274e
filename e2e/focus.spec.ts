import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, pasteRelease, saveCopy } from './steps'
import { pressRelease } from './press-release'

/** The focus is never left to nobody: not behind a sheet, a menu, a removal, or something that came back. */

/** What has the focus, as a person would name it; `body` is nobody. */
const holder = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 30)}`
  })

const expectHeld = async (page: Page, after: string): Promise<void> =>
  expect.poll(() => holder(page), { message: after }).not.toMatch(/^body/)

const runByPalette = async (page: Page, title: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type(title)
  await page.getByRole('option', { name: title }).first().click()
}

const sheets: readonly (readonly [title: string, keys: string | null])[] = [
  ['Keyboard shortcuts', 'F1'],
  ['Notices', 'F7'],
  ['History of this kit', 'ControlOrMeta+H'],
  ['About Briefing Kit', null],
  ['Compare two texts', null],
  ['Share a part of this kit…', null],
  ['Merge a copy of this kit…', null],
  ['Meeting view', 'ControlOrMeta+Shift+M'],
]

test('whoever leaves a sheet goes on from where it was opened, by key or by the palette', async ({ app }) => {
  test.slow()
  const { page } = app
  const copy = join(app.userData, 'copy.json')
  await openSampleKit(page)
  // A copy with one decision more: there is something to merge.
  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Ministry', exact: true }).fill('Ministry of Harbours')
  await expectSaved(page)
  await saveCopy(app, copy)
  await app.menu('edit.undo')
  await app.answerOpenDialog([copy])
  const dialog = page.getByRole('dialog')
  const palette = page.getByRole('dialog', { name: 'Find or do anything' })
  await openByKey(page, 'Quotes')
  const row = page.locator('[data-quote]:focus')
  await expect(row).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+K')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(row, 'the palette').toHaveCount(1)
  for (const [title, keys] of sheets) {
    for (const open of [...(keys === null ? [] : [() => page.keyboard.press(keys)]), () => runByPalette(page, title)]) {
      await open()
      await expect(palette).toHaveCount(0)
      await expect(dialog, title).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(row, title).toHaveCount(1)
    }
  }
  await row.press('ContextMenu')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(row, 'the menu of a row').toHaveCount(1)
})

test('what had the focus is gone: the keys go on from what stands around it', async ({ app }) => {
  test.slow()
  const { page } = app
  const release = pressRelease()
  await pasteRelease(app, release.text, release.quotations)
  await expectSaved(page)
  await page.keyboard.press('ControlOrMeta+0')
  const kit = page.getByRole('grid', { name: 'Kits' }).getByRole('row').first()
  await kit.focus()
  await page.keyboard.press('Delete')
  await expect(kit).toHaveCount(0)
  await expectHeld(page, 'the last kit was removed')

  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Bin/ }).click()
  await page
    .getByRole('row')
    .getByRole('button', { name: /^Restore/ })
    .click()
  await expect(page.getByText(/is back in the library/)).toBeVisible()
  await expectHeld(page, 'the last kit came back from the bin')

  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Protect this library…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('New passphrase').fill('harbour gulls of June')
  await sheet.getByLabel('The same again').fill('harbour gulls of June')
  await page.keyboard.press('Enter')
  await page.getByText('I have written it down').click({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(sheet).toHaveCount(0)
  await expectHeld(page, 'the code was written down')
})
