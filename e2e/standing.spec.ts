import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, pasteRelease } from './steps'

/** What nobody has kept is not printed, and the window says what waits. */

const release = [
  'Harbour talks open in Halm',
  '“We signed the Halm Harbour Accord for every flag,” said Berit Holm, Minister of Ports of Norland.',
  'The Northern Ferry Convention enters into force in spring.',
].join('\n')

test('documents that a source names wait for a decision, by key, all at once, and back', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 1)
  await openByKey(page, 'Pack')
  await expect(page.getByText('2 documents wait for your decision: left out')).toBeVisible()

  await openByKey(page, 'Messages')
  await page.getByRole('radio', { name: 'Documents' }).click()
  const list = page.getByRole('grid', { name: 'Documents in order' })
  await expect(list.getByText('Proposed')).toHaveCount(2)
  await expect(page.getByText('2 wait for your decision')).toBeVisible()
  await expect(page.getByText('Named by the sources. Not in packs until kept.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('documents.png') })

  await list.getByText('Halm Harbour Accord').click()
  await page.keyboard.press('k')
  await expect(list.getByText('Proposed')).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Northern Ferry Convention')
  await page.keyboard.press('x')
  await expect(page.getByText('Dropped. Not in packs.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await page.keyboard.press('ControlOrMeta+Z')
  await page.getByRole('button', { name: 'Keep all 2' }).click()
  await expect(list.getByText('Proposed')).toHaveCount(0)
  await openByKey(page, 'Pack')
  await expect(page.getByText('documents wait for your decision')).toHaveCount(0)
})

test('a pack keeps its version until it says something else', async ({ app }) => {
  const { page } = app
  await pasteRelease(app, release, 1)
  await app.answerSaveDialog(join(app.userData, 'pack.pdf'))
  const leavesAs = async (version: number) => {
    await openByKey(page, 'Pack')
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByText(`Pack exported: version ${version}`)).toBeVisible()
    await expectSaved(page)
  }
  await leavesAs(1)
  await leavesAs(1)
  await openByKey(page, 'Quotes')
  await page.keyboard.press('k')
  await leavesAs(2)
})
