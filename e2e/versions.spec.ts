import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit } from './steps'

test('two versions of a pack are compared, and one of them with the pack as it is now; each change leads to its words', async ({
  app,
}) => {
  test.slow()
  const { page } = app
  const exported = async (name: string): Promise<void> => {
    const path = join(app.userData, `${name}.pdf`)
    await app.answerSaveDialog(path)
    await page.keyboard.press('ControlOrMeta+E')
    await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
  }
  const point = page.getByRole('textbox', { name: 'Point', exact: true })
  const list = page.getByRole('region', { name: 'What differs' })
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeHidden()
  await exported('first')
  await expect(list).toContainText('They say the same.')

  await openByKey(page, 'Messages')
  await point.fill('We publish our own gauges every morning.')
  await expectSaved(page)
  await openByKey(page, 'Pack')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText('1 thing differs')
  await expect(list).toContainText('Changed · Points to make, 1')
  await exported('second')
  await expect(list).toContainText('They say the same.')

  await page.getByRole('button', { name: /From/ }).click()
  await page.getByRole('option', { name: /^version 1/ }).click()
  await page.getByRole('button', { name: /as it is now/ }).click()
  await page.getByRole('option', { name: /^version 2/ }).click()
  await expect(list).toContainText('Changed · Points to make, 1')
  await list.getByRole('button').first().click()
  await expect(point).toHaveValue(/^We publish our own gauges every morning/)
})
