import { join } from 'node:path'
import { actsSoFar, countActs } from './acts'
import { type App, expect, test } from './fixtures'
import { pressRelease } from './press-release'
import { dragOverWords, expectSaved, openByKey, pagesOf, pasteRelease, quoteCards, reader } from './steps'

const release = pressRelease()
/** Six in all: the rest is selected by hand. */
const byHand = 6 - release.quotations

test('the lesson leads from an invented text to a pack, by doing', async ({ app }) => {
  test.slow()
  const { page } = app
  const pack = join(app.userData, 'first.pdf')
  await app.answerSaveDialog(pack)
  await countActs(page)
  await page.getByRole('button', { name: 'Your first pack, in a minute' }).click()
  const lesson = page.getByRole('complementary', { name: 'Your first pack, in a minute' })
  const now = lesson.getByRole('listitem').and(page.locator('[aria-current=step]'))
  await expect(lesson.getByText('3 quotations and 4 people were found in it.')).toBeVisible()
  await expect(quoteCards(page)).toHaveCount(3)

  await expect(now).toContainText('Keep what is right')
  await expect(now).toContainText('the source names the speaker')
  await page.keyboard.press('k')
  await expect(page.getByText('1 kept').first()).toBeVisible()
  await page.keyboard.press('k')
  await expect(now).toContainText('Choose a speaker')
  await page.keyboard.press('1')
  await expect(now).toContainText('Look as each reader')
  await page.keyboard.press('ControlOrMeta+6')
  await expect(now).toContainText('Export')
  await page.keyboard.press('ControlOrMeta+E')
  await expect(lesson.getByText('That is a pack.')).toBeVisible()
  expect(pagesOf(pack)).toBeGreaterThanOrEqual(2)

  // Somebody who needs three seconds for each is through in less than a minute.
  const { clicks, keys } = await actsSoFar(page)
  expect(clicks + keys).toBeLessThanOrEqual(12)

  await page.keyboard.press('Escape')
  await expect(lesson).toBeHidden()
  await app.menu('help.firstPack')
  await expect(lesson).toBeVisible()
  await expect(now).toContainText('Keep what is right')
})

test('from a paste to a PDF with six quotations and three people in a handful of clicks', async ({ app }) => {
  test.slow()
  const { page } = app
  await paste(app)
  for (const paragraph of [1, 2, 4].slice(0, byHand)) {
    await dragOverWords(page, paragraph)
    await page.keyboard.press('q')
    await expect(page.getByText(/^Quoted/).first()).toBeVisible()
  }
  await finish(app)
  const { clicks, keys } = await actsSoFar(page)
  expect(clicks, 'clicks').toBeLessThanOrEqual(12)
  expect(keys, 'keys').toBeLessThanOrEqual(30)
})

test('the same by keys alone', async ({ app }) => {
  test.slow()
  const { page } = app
  await paste(app)
  await expect(reader(page)).toBeFocused()
  await page.keyboard.press('Escape')
  for (let quoted = 0; quoted < byHand; quoted += 1) {
    await page.keyboard.press('ArrowDown')
    for (let words = 0; words < 3; words += 1) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
    await page.keyboard.press('q')
    await expect(page.getByText(`${release.quotations + quoted + 1} quotes`).first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
  await finish(app)
  const { clicks, keys } = await actsSoFar(page)
  expect(clicks, 'clicks').toBe(0)
  expect(keys, 'keys').toBeLessThanOrEqual(60)
})

/** Everything that was proposed is kept where it stands, in the source. */
const paste = async (app: App): Promise<void> => {
  const { page } = app
  await countActs(page)
  await pasteRelease(app, release.text, release.quotations)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  for (let kept = 0; kept < release.quotations; kept += 1) await page.keyboard.press('k')
  await expect(page.getByText(new RegExp(`^${release.quotations} quotes: `))).toBeVisible()
}

const finish = async (app: App): Promise<void> => {
  const { page } = app
  await openByKey(page, 'People')
  for (let kept = 0; kept < 3; kept += 1) {
    await page.keyboard.press('k')
    await expectSaved(page)
  }
  const pack = join(app.userData, 'pack.pdf')
  await app.answerSaveDialog(pack)
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(pagesOf(pack)).toBeGreaterThanOrEqual(4)
  await expect(page.getByText(/^6 quotes: /)).toBeVisible()
}
