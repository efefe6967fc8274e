import type { Locator, Page } from 'playwright/test'
import { type App, expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit } from './steps'

/** Whoever presses twice, or holds a key, means one. */

/** Two presses of a key on a button, the second before the first is answered. */
const pressTwice = (button: Locator): Promise<void> =>
  button.evaluate((element) => {
    const { click } = HTMLElement.prototype
    click.call(element)
    click.call(element)
  })

/** A key that is held: the keyboard says it again and again. */
const hold = async (page: Page, keys: string): Promise<void> => {
  const parts = keys.split('+')
  for (const part of [...parts, ...parts.slice(-1), ...parts.slice(-1)]) await page.keyboard.down(part)
  for (const part of parts.toReversed()) await page.keyboard.up(part)
}

/** Counts how often the system was asked for a place, or a file; each time the person leaves it. */
const countDialogs = (app: App): Promise<void> =>
  app.electron.evaluate(({ dialog }) => {
    const count = (): Promise<never> => {
      Reflect.set(globalThis, 'asked', ((Reflect.get(globalThis, 'asked') as number | undefined) ?? 0) + 1)
      return Promise.resolve({ canceled: true, filePath: '', filePaths: [] } as never)
    }
    Object.assign(dialog, { showSaveDialog: count, showOpenDialog: count })
  })
const asked = (app: App): Promise<number> =>
  app.electron.evaluate(() => (Reflect.get(globalThis, 'asked') as number | undefined) ?? 0)

test('what adds something adds one of it, by button and by a key that is held', async ({ app }) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  for (const [screen, button, list] of [
    ['Messages', 'Add a point', 'Points to make in order'],
    ['People', 'Add a person', 'People in protocol order'],
  ] as const) {
    await openByKey(page, screen)
    const rows = page.getByRole('grid', { name: list }).getByRole('row')
    const before = await rows.count()
    await pressTwice(page.getByRole('button', { name: button }))
    await expect(rows, button).toHaveCount(before + 1)
    await expectSaved(page)
    await expect(rows, button).toHaveCount(before + 1)
    await page.keyboard.press('Escape')
    await hold(page, 'n')
    await expect(rows, `${button}, held`).toHaveCount(before + 2)
    await expectSaved(page)
    await expect(rows, `${button}, held`).toHaveCount(before + 2)
    await page.keyboard.press('Escape')
  }
  await hold(page, 'Control+n')
  await page.keyboard.press('ControlOrMeta+0')
  const kits = page.getByRole('grid', { name: 'Kits' }).getByRole('row')
  await expect(kits).toHaveCount(2)
  await kits.first().focus()
  await hold(page, 'Delete')
  await expect(kits).toHaveCount(1)
  await expect(page.getByText(/ removed\.$/).first()).toBeVisible()
  await expect(kits, 'Delete, held').toHaveCount(1)
})

test('what asks the system for a place or a file asks once', async ({ app }) => {
  test.slow()
  const { page } = app
  await openSampleKit(page)
  await countDialogs(app)
  await openByKey(page, 'Pack')
  const make = page.getByRole('button', { name: /^Export PDF/ }).last()
  await expect(make).toBeEnabled()
  await pressTwice(make)
  await expect.poll(() => asked(app)).toBe(1)
  await expect(make).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('Share a part')
  await page.getByRole('option', { name: 'Share a part of this kit…' }).click()
  const save = page.getByRole('dialog').getByRole('button', { name: 'Save the file…' })
  await expect(save).toBeEnabled()
  await pressTwice(save)
  await expect.poll(() => asked(app)).toBe(2)
  await page.keyboard.press('Escape')
  await hold(page, 'Control+o')
  await expect.poll(() => asked(app)).toBe(3)
  await page.keyboard.press('ControlOrMeta+0')
  await pressTwice(page.getByRole('button', { name: 'Open a kit file…' }))
  await expect.poll(() => asked(app)).toBe(4)
  // Nothing more comes of the second presses.
  await openByKey(page, 'Quotes')
  expect(await asked(app)).toBe(4)
})
