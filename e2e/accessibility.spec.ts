import type { Page } from 'playwright/test'
import { axe, expectNoViolation } from './axe'
import { type App, expect, test } from './fixtures'
import { openByKey, openSampleKit, screens, useTheme, zoomedTwice } from './steps'

test.describe.configure({ timeout: 300_000 })

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
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeAttached({ timeout: 60_000 })
    for (const screen of screens) {
      await openByKey(page, screen)
      await expectNoViolation(page, screen)
    }
    for (const view of ['People directory', 'Quotes', 'Recent', 'Bin']) {
      const buttons = page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('button', { name: new RegExp(`^${view}`) })
      await buttons.last().click()
      await expect(page.getByRole('heading', { level: 1, name: view })).toBeAttached()
      await expectNoViolation(page, view)
    }
  })

  test(`nothing that comes up in a list hinders a reader: ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await page.evaluate(axe)
    await openSampleKit(page)
    for (const screen of ['Sources', 'People'] as const) {
      await openByKey(page, screen)
      const rows = page.getByRole('grid').first().getByRole('row')
      await rows.first().click({ modifiers: ['ControlOrMeta'] })
      await expect(page.getByRole('toolbar', { name: 'What can be done to the selected' })).toBeVisible()
      await expectNoViolation(page, `${screen}, ticked`)
      await rows.first().click({ button: 'right' })
      await expect(page.getByRole('menu', { name: 'What can be done' })).toBeVisible()
      await expectNoViolation(page, `${screen}, menu`)
      await page.keyboard.press('Escape')
    }
  })

  test(`nothing that floats hinders a reader: ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await page.evaluate(axe)
    await openSampleKit(page)
    for (const [name, open] of Object.entries(overlays)) {
      await open(app)
      await expect(comeUp(page)).toBeVisible()
      await expectNoViolation(page, name)
      await page.keyboard.press('Escape')
      await expect(comeUp(page)).toBeHidden()
    }
  })
}

/** A dialog, or the sheet of arrivals, which stands in the place of the screen. */
const comeUp = (page: Page) => page.getByRole('dialog').or(page.getByRole('region', { name: 'What came in' }))

/** What floats over a screen or stands in its place, and how it is called. */
const overlays: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'A list of choices': ({ page }) =>
    page
      .getByRole('button', { name: /Language$/ })
      .first()
      .click(),
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
  Notices: ({ page }) => page.keyboard.press('F7'),
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

for (const theme of ['light', 'dark'] as const) {
  test(`at 200 % every screen fits its width and hinders nobody: ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await openSampleKit(page)
    await page.evaluate(axe)
    await zoomedTwice(page)
    const expectFit = async (screen: string): Promise<void> => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, screen).toBeLessThanOrEqual(0)
      await expectNoViolation(page, `${screen} at 200 %`)
    }
    for (const screen of screens) {
      await openByKey(page, screen)
      await expectFit(screen)
    }
    await page.keyboard.press('ControlOrMeta+0')
    await expectFit('Home')
    await app.menu('go.settings')
    await expectFit('Settings')
  })
}

test('nothing moves where the system asks for less motion', async ({ app }) => {
  const { page } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSampleKit(page)
  for (const screen of screens) {
    await openByKey(page, screen)
    expect(await page.evaluate(moving), screen).toEqual([])
  }
  for (const [name, open] of Object.entries(overlays)) {
    await open(app)
    await expect(comeUp(page)).toBeVisible()
    expect(await page.evaluate(moving), name).toEqual([])
    await page.keyboard.press('Escape')
  }
})

/** In the page: what would take longer than a blink to become something else. */
const moving = (): readonly string[] =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
    const longest = Math.max(
      ...transitionDuration.split(',').map(parseFloat),
      ...(animationName === 'none' ? [0] : animationDuration.split(',').map(parseFloat)),
    )
    return longest > 0.01 ? [`${element.tagName} ${element.className} ${longest} s`] : []
  })
