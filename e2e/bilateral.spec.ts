import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, printedWords } from './steps'

// The story exports and reads finished files.
test.describe.configure({ timeout: 240_000 })

test('their objectives and what was promised are written, undone, and printed for the principal alone', async ({
  app,
}) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Messages')
  const tab = (name: string) => page.getByRole('radio', { name, exact: true })
  await tab('Objectives').click()
  await expect(page.getByText('No objectives of theirs yet')).toBeVisible()
  await page.getByRole('button', { name: 'Add an objective of theirs' }).last().click()
  await page.getByRole('textbox', { name: 'What they want' }).fill('Gauges read at dawn by both banks')
  await page.getByRole('textbox', { name: 'What we answer' }).fill('Yes, from the first of May')
  await page.getByRole('button', { name: 'Add a tactic' }).click()
  await page.getByRole('textbox', { name: 'Tactic 1' }).fill('Leave the upper weirs to the end')
  await page.getByRole('textbox', { name: 'Press line' }).fill('We spoke of gauges.')
  await page.getByRole('radiogroup', { name: 'Press line read by' }).getByRole('radio', { name: 'Press' }).click()

  await page.screenshot({ path: test.info().outputPath('objectives.png') })

  await tab('Promises').click()
  await expect(page.getByText('No promises yet')).toBeVisible()
  await page.getByRole('button', { name: 'Add a promise' }).last().click()
  await page.getByRole('textbox', { name: 'What was promised' }).fill('Send the list of gauges')
  await page.getByRole('radio', { name: 'Their side' }).click()
  await expectSaved(page)

  await page.screenshot({ path: test.info().outputPath('promises.png') })
  // One step back.
  await page.getByRole('radio', { name: 'Done' }).click()
  await expect(page.getByRole('radio', { name: 'Done' })).toBeChecked()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByRole('radio', { name: 'Open', exact: true })).toBeChecked()

  // The full pack has no such page until it is asked for.
  await tab('Objectives').click()
  await page.getByRole('button', { name: 'Print “Their objectives, our response” in this pack' }).click()
  await expectSaved(page)

  await openByKey(page, 'Pack')
  const path = join(app.userData, 'bilateral.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  const words = printedWords(path)
  for (const said of [
    'Gauges read at dawn by both banks',
    'Yes, from the first of May',
    'Leave the upper weirs to the end',
    'We spoke of gauges.',
    'Send the list of gauges',
  ])
    expect(words).toContain(said)

  await page.getByRole('button', { name: /Audience/ }).click()
  await page.getByRole('option', { name: 'Press', exact: true }).click()
  await expectSaved(page)
  const other = join(app.userData, 'press.pdf')
  await app.answerSaveDialog(other)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(other), { timeout: 60_000 }).toBe(true)
  const public_ = printedWords(other)
  expect(public_).toContain('We spoke of gauges.')
  expect(public_).not.toContain('Gauges read at dawn')
  expect(public_).not.toContain('list of gauges')
})
