import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, saveCopy } from './steps'

test('a part of a kit goes to one reader: chosen speakers, what stays is said, and the file opens as a kit', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Quotes')
  const focused = page.locator('[data-quote]:focus')
  await expect(focused).toHaveCount(1)
  const sheet = page.getByRole('dialog')
  const openSheet = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.type('Share a part')
    await page.getByRole('option', { name: 'Share a part of this kit…' }).click()
    await expect(sheet.getByRole('radio', { name: 'Press' })).toBeVisible()
  }
  await openSheet()
  // Left again, the keys go on in the list that lies beneath.
  await page.keyboard.press('Escape')
  await expect(focused).toHaveCount(1)
  await openSheet()
  await sheet.getByRole('radio', { name: 'Press' }).click()
  await expect(sheet.getByText(/quotes? goe?s? along/)).toBeVisible()
  await sheet.getByText('Everybody').click()
  await expect(sheet.getByText('No quote goes along', { exact: false })).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Save the file…' })).toBeDisabled()
  await sheet.getByText('Teodor Valk').click()
  await expect(sheet.getByText('1 quote goes along, of 1 person, in 1 text.')).toBeVisible()

  await app.answerSaveDialog(null)
  await sheet.getByRole('button', { name: 'Save the file…' }).click()
  await expect(sheet).toBeVisible()
  const path = join(app.userData, 'part.json')
  await app.answerSaveDialog(path)
  await sheet.getByRole('button', { name: 'Save the file…' }).click()
  await expect(page.getByText('1 quote shared in a kit file of its own.')).toBeVisible()
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path, 'utf8')).not.toContain('Jonas Whitlock')

  // Whoever receives it opens it as any kit.
  await app.answerOpenDialog([path])
  await page.keyboard.press('ControlOrMeta+0')
  await page.getByRole('button', { name: 'Open a kit file…' }).click()
  await expect(
    page
      .getByText('1 of 1 quotes verbatim', { exact: false })
      .or(page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Quotes 1/ })),
  ).toBeVisible()
})

test('a copy that somebody else worked on is merged: what both changed is asked, and all of it is one step', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  const theirs = join(app.userData, 'theirs.json')
  await openSampleKit(page)
  await openByKey(page, 'Overview')
  const ministry = page.getByRole('textbox', { name: 'Ministry', exact: true })
  const host = page.getByRole('textbox', { name: 'Host', exact: true })
  const was = await ministry.inputValue()
  const hostWas = await host.inputValue()
  await ministry.fill('Ministry of Harbours')
  await expectSaved(page)
  await page.waitForTimeout(1_000)
  await host.fill('Harbour Board')
  await expectSaved(page)
  // What the colleague has: the same kit with two decisions more.
  await saveCopy(app, theirs)
  expect(existsSync(theirs)).toBe(true)
  await app.menu('edit.undo')
  await expect(host).toHaveValue(hostWas)
  await app.menu('edit.undo')
  await expect(ministry).toHaveValue(was)
  await ministry.fill('Ministry of Rivers')
  await expectSaved(page)

  await app.answerOpenDialog([theirs])
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('Merge a copy')
  await page.getByRole('option', { name: 'Merge a copy of this kit…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Merge theirs.json' })
  await expect(sheet.getByText('One change was made there alone, and is taken.')).toBeVisible()
  await expect(sheet.getByText('Ministry of Rivers')).toBeVisible()
  await expect(sheet.getByText('Ministry of Harbours')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Merge' })).toBeDisabled()
  await sheet.getByRole('radio', { name: 'Theirs' }).click()
  await sheet.getByRole('button', { name: 'Merge' }).click()
  await expect(ministry).toHaveValue('Ministry of Harbours')
  await expect(host).toHaveValue('Harbour Board')
  await app.menu('edit.undo')
  await expect(ministry).toHaveValue('Ministry of Rivers')
  await expect(host).toHaveValue(hostWas)
})
