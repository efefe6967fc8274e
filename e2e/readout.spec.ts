import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, printedWords, useTheme } from './steps'

test('what came of each point is marked at the meeting, written afterwards, printed, and what was promised goes on', async ({
  app,
}, info) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Messages')

  await page.keyboard.press('ControlOrMeta+Shift+M')
  const table = page.getByRole('dialog', { name: 'Meeting view' })
  const current = table.locator('[aria-current=true]')
  await expect(current).toHaveAttribute('data-number', '1')
  await page.keyboard.press('r')
  await expect(current.getByText('Raised ·')).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('r')
  await expect(table.getByText('Raised ·')).toHaveCount(2)
  await page.screenshot({ path: info.outputPath('meeting-raised.png') })
  await page.keyboard.press('r')
  await expect(table.getByText('Raised ·')).toHaveCount(1)
  await table.getByRole('button', { name: 'Write the readout' }).click()
  await expect(table).toHaveCount(0)

  const form = page.getByRole('region', { name: 'After the meeting' })
  await expect(form).toBeVisible()
  await page.getByRole('list', { name: 'What was prepared for the meeting' }).getByRole('button').first().click()
  const came = form.getByRole('textbox', { name: 'Point 1: what was said and agreed' })
  await expect(came).toBeFocused()
  await page.keyboard.type('They will publish the figures by June.')
  await form.getByRole('radiogroup', { name: 'Point 2: raised' }).getByRole('radio', { name: 'Not raised' }).click()
  await form.getByRole('textbox', { name: 'In short' }).fill('Half an hour, in good humour.')
  await form.getByRole('textbox', { name: 'Next steps' }).fill('The desk sends two dates.')
  await form.getByRole('button', { name: 'Add: Who met' }).click()
  const chosen = page.getByRole('menuitem').first()
  const name = (await chosen.innerText()).trim()
  await chosen.click()
  await expect(form.getByRole('button', { name: `Take out: ${name}` })).toBeVisible()
  await expectSaved(page)
  for (const theme of ['light', 'dark'] as const) {
    await useTheme(app, theme)
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`readout-${theme}-${size.width}.png`) })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(form.getByRole('button', { name: `Take out: ${name}` })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(form.getByRole('button', { name: `Take out: ${name}` })).toBeVisible()

  await page.getByRole('radio', { name: 'Promises' }).click()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'What was promised' }).fill('Send the training plan.')
  await expectSaved(page)

  await openByKey(page, 'Pack')
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Readout' }).click()
  await expectSaved(page)
  const path = join(app.userData, 'readout.pdf')
  await app.answerSaveDialog(path)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  const printed = printedWords(path)
  for (const words of [
    'Readout of the meeting',
    'They will publish the figures by June.',
    'Half an hour, in good humour.',
    'Not raised',
    'The desk sends two dates.',
    'Send the training plan.',
  ])
    expect(printed, words).toContain(words)

  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('New kit from this one')
  await page.getByRole('option', { name: 'New kit from this one', exact: true }).click()
  const since = page.getByRole('region', { name: 'Promised then' })
  await expect(since).toContainText('Send the training plan.')
  await page.screenshot({ path: info.outputPath('carried-over.png') })
  await since.getByRole('button').first().click()
  await expect(page.getByRole('textbox', { name: 'What was promised' })).toHaveValue('Send the training plan.')
})
