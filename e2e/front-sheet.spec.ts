import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, printedWords } from './steps'

// The story exports and reads a finished file.
test.describe.configure({ timeout: 240_000 })

test('what has no room on the front sheet goes to the background in one step, and back in one', async ({ app }) => {
  const { page } = app
  const last = 'and the gauges are read aloud'
  const long = `${Array.from({ length: 70 }, () => 'We come to agree on one table.').join(' ')} ${last}`
  await openSampleKit(page)
  await openByKey(page, 'Overview')
  await page.getByRole('textbox', { name: 'Purpose', exact: true }).fill(long)
  await expectSaved(page)

  await openByKey(page, 'Pack')
  const over = page.getByText(/^Front sheet is \d+ lines too long/)
  await expect(over).toBeVisible()
  await page.getByRole('button', { name: 'Move the purpose to the background' }).click()
  await expect(over).toBeHidden()

  await openByKey(page, 'Overview')
  const purpose = page.getByRole('textbox', { name: 'Purpose', exact: true })
  const kept = page.getByRole('textbox', { name: 'Not to be disclosed' })
  await expect(purpose).toHaveValue('')
  await expect(kept).toContainText(last)

  const path = join(app.userData, 'moved.pdf')
  await app.answerSaveDialog(path)
  await openByKey(page, 'Pack')
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  expect(printedWords(path).includes(last)).toBe(true)

  // The export is a step of its own, which nobody takes back.
  await openByKey(page, 'Overview')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(purpose).toHaveValue(long)
  await expect(kept).not.toContainText(last)
})
