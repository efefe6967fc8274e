import { expect, test } from './fixtures'
import { openByKey, openSampleKit } from './steps'

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
