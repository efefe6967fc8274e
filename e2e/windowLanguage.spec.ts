import { join } from 'node:path'
import { say } from '#core/words/message'
import { localeOf } from '#core/words/windowLanguages'
import { arabic } from '../src/renderer/words/ar'
import type { english } from '../src/renderer/words/en'
import { axe, expectNoViolation } from './axe'
import { expect, test } from './fixtures'
import { openByKey, openSampleKit, pagesOf } from './steps'

/** What the window says in Arabic, to find things by. */
const inArabic = say(localeOf.ar, arabic as typeof english)

test.describe.configure({ timeout: 240_000 })

test('the window is spoken in French and back, by keys: the kit stays open, and what was typed is undone', async ({
  app,
}) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Overview')
  const before = await page.getByRole('textbox', { name: 'Host', exact: true }).inputValue()
  await page.getByRole('textbox', { name: 'Host', exact: true }).fill('The Harbour Office')
  // Nobody waits for the pause after which it would be sent by itself.
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('Français')
  await page.keyboard.press('Enter')

  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeAttached({ timeout: 30_000 })
  const host = page.getByRole('textbox', { name: 'Hôte', exact: true })
  await expect(host).toHaveValue('The Harbour Office')
  expect(
    await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)),
  ).toContain('&Édition')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(host).toHaveValue(before)

  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('English')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeAttached({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(page.getByRole('textbox', { name: 'Host', exact: true })).toHaveValue('The Harbour Office')
})

test('the first pack in Arabic, by keys: the window is mirrored, and no screen hinders a reader', async ({ app }) => {
  const { page } = app
  const pack = join(app.userData, 'first.pdf')
  await app.answerSaveDialog(pack)
  await page.keyboard.press('ControlOrMeta+K')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('العربية')
  await page.keyboard.press('Enter')
  await expect(page.locator('html[lang=ar]')).toHaveAttribute('dir', 'rtl')
  await page.evaluate(axe)
  await expect(page.getByRole('button', { name: inArabic.home.openSample })).toBeVisible()
  await expectNoViolation(page, 'home')

  await app.menu('help.firstPack')
  const lesson = page.getByRole('complementary', { name: inArabic.firstPack.title })
  const now = lesson.getByRole('listitem').and(page.locator('[aria-current=step]'))
  const { steps } = inArabic.firstPack
  for (const [step, keys] of [
    ['keep', ['k', 'k']],
    ['speaker', ['1']],
    ['readers', ['ControlOrMeta+6']],
    ['export', ['ControlOrMeta+E']],
  ] as const) {
    await expect(now).toContainText(steps[step].title, { timeout: 60_000 })
    for (const key of keys) await page.keyboard.press(key)
  }
  await expect(lesson.getByText(inArabic.firstPack.finished)).toBeVisible()
  expect(pagesOf(pack)).toBeGreaterThanOrEqual(2)

  for (const [at, screen] of (['overview', 'sources', 'people', 'quotes', 'messages', 'pack'] as const).entries()) {
    await page.keyboard.press(`ControlOrMeta+${at + 1}`)
    await expect(page.getByRole('heading', { level: 1, name: inArabic.shell.screens[screen] })).toBeAttached()
    await expectNoViolation(page, screen)
  }
  // The runs of words of a page stand where they are printed.
  await expect(page.getByRole('main').locator('figure > svg').first()).toHaveCSS('direction', 'ltr')
})
