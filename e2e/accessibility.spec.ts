import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { openByKey, openSampleKit, screens, useTheme } from './steps'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test.describe.configure({ timeout: 120_000 })

for (const theme of ['light', 'dark'] as const) {
  test(`no screen hinders a reader: ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await page.evaluate(axe)
    await expectNoViolation(page, 'Home')
    await page.getByRole('button', { name: 'Your first pack, in a minute' }).click()
    await expect(page.getByRole('complementary', { name: 'Your first pack, in a minute' })).toBeVisible()
    await expectNoViolation(page, 'First pack')
    await app.menu('go.settings')
    await expectNoViolation(page, 'Settings')
    await app.menu('kit.sample')
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeAttached()
    for (const screen of screens) {
      await openByKey(page, screen)
      await expectNoViolation(page, screen)
    }
  })

  test(`nothing that floats hinders a reader: ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await page.evaluate(axe)
    await openSampleKit(page)
    for (const [name, open] of Object.entries(overlays)) {
      await open(app)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoViolation(page, name)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
}

/** What floats over a screen, and how it is called. */
const overlays: Readonly<Record<string, (app: App) => Promise<void>>> = {
  Palette: ({ page }) => page.keyboard.press('ControlOrMeta+K'),
  'Palette with results': async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+K')
    await page.keyboard.type('river')
    await expect(
      page.getByRole('dialog').getByRole('option').or(page.getByRole('dialog').getByRole('menuitem')).first(),
    ).toBeVisible()
  },
  Shortcuts: ({ page }) => page.keyboard.press('F1'),
  About: (app) => app.menu('help.about'),
  History: ({ page }) => page.keyboard.press('ControlOrMeta+H'),
  'Results of an import': async ({ page }) => {
    // Dropped as by hand: three files, one of which holds no words.
    await page.evaluate(() => {
      const files = new DataTransfer()
      for (const [name, text] of [
        ['first.txt', 'One river.'],
        ['second.txt', 'Another river.'],
        ['empty.txt', ''],
      ] as const) {
        files.items.add(new File([text], name, { type: 'text/plain' }))
      }
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }))
      }
    })
  },
}

test('at 200 % every screen fits its width', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  const unzoomed = await page.evaluate(() => window.innerWidth)
  for (let steps = 0; steps < 10; steps += 1) {
    await page.keyboard.press('ControlOrMeta+=')
    await expect
      .poll(() => page.evaluate(() => window.innerWidth))
      .toBeLessThanOrEqual(Math.ceil(unzoomed / (1 + (steps + 1) / 10)))
  }
  expect(await page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(unzoomed / 2)
  for (const screen of screens) {
    await openByKey(page, screen)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, screen).toBeLessThanOrEqual(0)
  }
})

const expectNoViolation = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  )
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
  )
  expect(found, screen).toEqual([])
}
