import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotated } from '#desk/pdf/testing/annotated'
import { expect, test } from './fixtures'
import { openByKey, openSampleKit } from './steps'

// The story exports a file and reads it again.
test.describe.configure({ timeout: 240_000 })

test('comments of a returned PDF are read, and lead to what they are about', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  const left = join(app.userData, 'left.pdf')
  await app.answerSaveDialog(left)
  await page.keyboard.press('ControlOrMeta+E')
  await expect.poll(() => existsSync(left), { timeout: 60_000 }).toBe(true)
  const back = join(app.userData, 'back.pdf')
  // The first point to make stands below the column heads of its page; the note at the foot of the cover is about no words.
  const marks = [
    {
      page: 4,
      subtype: 'Highlight' as const,
      by: 'The Minister',
      said: 'Say this first',
      area: { left: 100, right: 390, top: 176, bottom: 206 },
    },
    {
      page: 1,
      subtype: 'FreeText' as const,
      by: 'Protocol',
      said: 'Car at eight',
      area: { left: 4, right: 8, top: 836, bottom: 839 },
    },
  ]
  writeFileSync(back, annotated(readFileSync(left), marks))
  await app.answerOpenDialog([back])
  await page.getByRole('button', { name: 'Read a returned PDF…' }).click()
  const list = page.getByRole('region', { name: 'Comments on the returned file' })
  await expect(list).toContainText('2 comments in back.pdf')
  await expect(list).toContainText('Page 4 · marked · The Minister')
  await expect(list).toContainText('Car at eight')
  await expect(list).toContainText('About nothing in this kit')
  await list.scrollIntoViewIfNeeded()
  await page.screenshot({ path: test.info().outputPath('comments.png') })
  await list.getByRole('button', { name: /^We will publish our own/ }).click()
  await expect(page.getByRole('textbox', { name: 'Point', exact: true })).toHaveValue(/^We will publish our own gauges/)
})
