import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, printedWords } from './steps'

// The stories export and read finished files.
test.describe.configure({ timeout: 240_000 })

test('a list of names: each gets a numbered copy, and the window says who got which', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: 'Add a name' }).click()
  await page.getByRole('textbox', { name: 'Copy 1' }).fill('Ambassador Quillon')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Copy 2' }).fill('Registry')
  await expectSaved(page)
  const folder = join(app.userData, 'copies')
  mkdirSync(folder)
  await app.answerOpenDialog([folder])
  await page.getByRole('button', { name: 'Export 2 numbered copies' }).click()
  await expect(page.getByText('2 numbered copies exported')).toBeVisible({ timeout: 90_000 })
  const files = readdirSync(folder).toSorted()
  expect(files).toHaveLength(2)
  expect(printedWords(join(folder, files[0] ?? ''))).toContain('Copy 1 of 2 – Ambassador Quillon')
  expect(printedWords(join(folder, files[1] ?? ''))).not.toContain('Quillon')
  const log = page.getByRole('region', { name: 'Who got which copy' })
  await expect(log).toContainText('Ambassador Quillon')
  await expect(log).toContainText('Copy 2 of 2, version 1')
  await log.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('copies.png') })
})

test('a PDF under a password: what it loses is said, and it opens for nobody else', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: /^With a password/ }).click()
  await expect(page.getByText('It is no file for archives')).toBeVisible()
  const make = page.getByRole('button', { name: 'Export locked PDF' })
  await page.getByLabel('Password', { exact: true }).fill('harbour')
  await expect(page.getByText('At least 8 letters.')).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill('harbour 31 gulls')
  await page.getByLabel('The same again').fill('harbour 31 gull')
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await expect(make).toBeDisabled()
  await page.getByLabel('The same again').fill('harbour 31 gulls')
  await make.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('locked.png') })
  const path = join(app.userData, 'locked.pdf')
  await app.answerSaveDialog(path)
  await make.click()
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('', { timeout: 90_000 })
  const file = readFileSync(path).toString('latin1')
  expect(file).toContain('/Filter /Standard /V 5 /R 6')
  expect(file).not.toContain('Briefing Kit')
})

test('cue cards: the recipe lays the pack out as cards, one point each, in the size that is chosen', async ({
  app,
}) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Cue cards' }).click()
  await expectSaved(page)
  await page
    .getByRole('button', { name: /Cue cards/ })
    .last()
    .click()
  await page.getByRole('option', { name: 'A6, one a page' }).click()
  await expectSaved(page)
  const path = join(app.userData, 'cards.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  const words = printedWords(path)
  expect(words).toContain('We will publish our own gauges every morning')
  expect(words).toContain('OFFICIAL-SENSITIVE')
  await page.screenshot({ path: test.info().outputPath('cards.png') })
})

test('before a pack is opened to print, the window says what printing leaves behind', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const path = join(app.userData, 'print.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+P')
  await expect(page.getByText('Printing leaves more than paper')).toBeVisible({ timeout: 60_000 })
  expect(existsSync(path)).toBe(true)
  await page.screenshot({ path: test.info().outputPath('print.png') })
  await expect(page.getByRole('button', { name: 'Open to print' })).toBeVisible()
})
