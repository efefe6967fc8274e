import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { pressRelease } from './press-release'
import {
  dragOverWords,
  expectSaved,
  openByKey,
  pagesOf,
  pasteRelease,
  quoteCards,
  reader,
  tabTo,
  undoEverything,
} from './steps'

const release = pressRelease()

test('from a pasted press release to a pack, a restart, and all the way back', async ({ app }) => {
  test.slow()
  const { page } = app
  await countClicks(page)
  await pasteRelease(app, release.text, release.quotations)

  await test.step('review by single keys', async () => {
    await openByKey(page, 'Quotes')
    await expect(quoteCards(page)).toHaveCount(release.quotations)
    for (let kept = 0; kept < release.quotations; kept += 1) await page.keyboard.press('k')
    await expect(page.getByText(`${release.quotations} kept`).first()).toBeVisible()
  })

  await test.step('three biographies', async () => {
    await openByKey(page, 'People')
    for (const speaker of release.speakers) {
      await page.getByRole('row', { name: speaker }).click()
      await page.getByRole('textbox', { name: 'Biography' }).click()
      await page.keyboard.type(`${speaker} spoke at the panel.`)
    }
    await page.keyboard.press('Escape')
    await expectSaved(page)
  })

  await test.step('three further quotes, selected with the mouse', async () => {
    await openByKey(page, 'Sources')
    for (const paragraph of [1, 2, 4]) {
      await dragOverWords(page, paragraph)
      await page.keyboard.press('q')
      await expect(page.getByText(/^Quoted/).first()).toBeVisible()
    }
  })

  let annotated: string | null = null
  await test.step('annotate the last one', async () => {
    await openByKey(page, 'Quotes')
    annotated = await page.locator('article[aria-current="true"]').getAttribute('data-quote')
    await page.keyboard.press('a')
    await expect(page.getByRole('textbox', { name: 'Annotation' })).toBeFocused()
    await page.keyboard.type('Use in the opening remarks.')
    await page.keyboard.press('Escape')
    await expectSaved(page)
  })

  await test.step('reorder people by key', async () => {
    await openByKey(page, 'People')
    await tabTo(page, page.getByRole('grid', { name: 'People in protocol order' }))
    await page.keyboard.press('Home')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.getByRole('row').nth(1)).toHaveAccessibleName(new RegExp(release.speakers[0] ?? ''))
  })

  const pack = join(app.userData, 'pack.pdf')
  await test.step('export', async () => {
    await app.answerSaveDialog(pack)
    await page.keyboard.press('ControlOrMeta+E')
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
    expect(pagesOf(pack)).toBeGreaterThanOrEqual(6)
  })
  expect(await clicksSoFar(page), 'clicks from paste to PDF').toBeLessThanOrEqual(12)

  await test.step('everything is there after a restart', async () => {
    const again = await app.relaunch()
    await expectKitOpen(again)
    await openByKey(again, 'People')
    await expect(again.getByRole('row').nth(1)).toHaveAccessibleName(new RegExp(release.speakers[0] ?? ''))
    await openByKey(again, 'Quotes')
    await expect(again.getByText(`${release.quotations + 3} kept`).first()).toBeVisible()
    // What is kept folds to a line, and opens where one goes.
    await again.locator(`article[data-quote="${annotated}"]`).click()
    await expect(again.getByRole('article').getByText('Use in the opening remarks.')).toBeVisible()
  })

  await test.step('undo back to before the import', async () => {
    await undoEverything(app.page)
    await openByKey(app.page, 'Sources')
    await expect(app.page.getByText('No source yet')).toBeVisible()
    await app.page.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(app.page.getByRole('grid', { name: 'Sources' }).getByRole('row')).toHaveCount(1)
  })
})

test('the same without a mouse', async ({ app }) => {
  test.slow()
  const { page } = app
  await forbidMouse(page)
  await pasteRelease(app, release.text, release.quotations)

  await test.step('review by single keys', async () => {
    await openByKey(page, 'Quotes')
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await page.keyboard.press('ControlOrMeta+Z')
    for (let kept = 1; kept < release.quotations; kept += 1) await page.keyboard.press('k')
    await expect(page.getByText(`${release.quotations} kept`).first()).toBeVisible()
  })

  await test.step('a biography', async () => {
    await openByKey(page, 'People')
    await tabTo(page, page.getByRole('textbox', { name: 'Biography' }))
    await page.keyboard.type('Speaks first.')
    await expect(page.getByRole('textbox', { name: 'Biography' })).toContainText('Speaks first.')
    await page.keyboard.press('Escape')
  })

  await test.step('select words with the keyboard, quote and annotate them', async () => {
    await openByKey(page, 'Sources')
    await tabTo(page, reader(page))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    for (let words = 0; words < 6; words += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('n')
    await expect(page.getByRole('textbox', { name: 'Annotation' })).toBeFocused()
    await page.keyboard.type('By keyboard alone.')
    await page.keyboard.press('Escape')
    await expectSaved(page)
  })

  await test.step('reorder the sections of the pack', async () => {
    await openByKey(page, 'Pack')
    const sections = page.getByRole('grid', { name: 'Sections in reading order' })
    await tabTo(page, sections)
    await page.keyboard.press('End')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(sections.getByRole('row').last()).toHaveAccessibleName(/Readout/)
  })

  const pack = join(app.userData, 'pack.pdf')
  await app.answerSaveDialog(pack)
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
  expect(pagesOf(pack)).toBeGreaterThanOrEqual(6)

  const again = await app.relaunch()
  await expectKitOpen(again)
  await openByKey(again, 'Quotes')
  await expect(again.getByText(`${release.quotations + 1} kept`).first()).toBeVisible()
  await undoEverything(again)
  await openByKey(again, 'Sources')
  await expect(again.getByText('No source yet')).toBeVisible()
})

/** The window takes up the kit it was closed with. */
const expectKitOpen = (page: Page): Promise<void> =>
  expect(page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /^Overview/ })).toBeVisible()

const countClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const state = { clicks: 0 }
    Object.assign(window, { storyClicks: state })
    document.addEventListener('pointerdown', () => void (state.clicks += 1), { capture: true })
  })

const clicksSoFar = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(window, 'storyClicks') as { clicks: number }).clicks)

/** From here on a mouse event of any kind is an error in the page, and so fails the story. */
const forbidMouse = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const refuse = (event: Event): void => {
      if (event.isTrusted && 'pointerType' in event && event.pointerType !== '')
        console.error(`a ${event.type} by ${String(event.pointerType)}`)
    }
    for (const type of ['pointerdown', 'pointerup']) document.addEventListener(type, refuse, { capture: true })
  })
