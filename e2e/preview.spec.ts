import { type Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { openByKey, openSampleKit } from './steps'

/** The pages of a pack in the window: found in, seen two by two and small, and left for what is written on them. */

const pageInView = (page: Page) => page.getByRole('textbox', { name: 'Go to page' })
const figure = (page: Page, number: number) => page.getByRole('figure', { name: new RegExp(`^Page ${number} of`) })

const openPack = async (page: Page): Promise<void> => {
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await expect(page.getByText(/^set in/)).toBeAttached()
}

test('words are found on all pages, Enter goes from hit to hit, Escape leaves', async ({ app }) => {
  const { page } = app
  await openPack(page)
  await page.keyboard.press('ControlOrMeta+F')
  const field = page.getByRole('textbox', { name: 'Find in these pages' })
  await field.fill('gauges')
  const count = page.getByRole('search').getByRole('status')
  await expect(count).toHaveText(/^1 of \d+$/)
  const all = Number((await count.textContent())?.split(' ')[2])
  expect(all).toBeGreaterThan(3)
  await expect(page.locator('figure rect[class*=front]').first()).toBeVisible()
  const first = await pageInView(page).inputValue()
  for (let hit = 2; hit <= all; hit += 1) {
    await field.press('Enter')
    await expect(count).toHaveText(`${hit} of ${all}`)
  }
  await expect(pageInView(page)).not.toHaveValue(first)
  await field.fill('nowhere at all')
  await expect(count).toHaveText('Not found')
  await field.press('Escape')
  await expect(field).toBeHidden()
  await expect(page.locator('figure rect[class*=found]')).toHaveCount(0)
})

test('pages lie two by two, a bound pack opens with a right page; small pages lead to the large', async ({ app }) => {
  const { page } = app
  await openPack(page)
  await page.getByRole('button', { name: 'Two pages side by side' }).click()
  const boxes = async () => {
    const [one, two] = await Promise.all([figure(page, 1).boundingBox(), figure(page, 2).boundingBox()])
    if (one === null || two === null) throw new Error('Two pages are not there')
    return { one, two }
  }
  await expect.poll(async () => (await boxes()).one.y - (await boxes()).two.y).toBe(0)
  expect((await boxes()).two.x).toBeGreaterThan((await boxes()).one.x)

  await page.getByRole('button', { name: /Layout/ }).click()
  await page.getByRole('option', { name: /bound like a book/ }).click()
  await expect.poll(async () => (await boxes()).two.y - (await boxes()).one.y).toBeGreaterThan(100)
  expect((await boxes()).one.x).toBeGreaterThan((await boxes()).two.x)

  await page.getByRole('button', { name: 'Small pages' }).click()
  const small = page.getByRole('navigation', { name: 'Small pages' })
  await expect(small.getByRole('button', { name: /^Go to page 1,/ })).toHaveAttribute('aria-current', 'page')
  await expect(small.locator('text').first()).toBeAttached()
  await small.getByRole('button', { name: /^Go to page 5,/ }).click()
  await expect(pageInView(page)).toHaveValue(/^[45]$/)
})

test('a line of a page leads to the field that says it, and from the field one comes back to the page', async ({
  app,
}) => {
  const { page } = app
  await openPack(page)
  const words = 'We will publish our own gauges'
  await page.keyboard.press('ControlOrMeta+F')
  await page.getByRole('textbox', { name: 'Find in these pages' }).fill(words)
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of/)
  await page.getByRole('search').getByRole('button', { name: 'Next' }).click()
  const line = page.locator('figure text', { hasText: words }).first()
  await line.click()
  const field = page.locator('textarea:focus, input:focus')
  await expect(field).toHaveValue(new RegExp(words))

  await page.keyboard.press('ControlOrMeta+J')
  await expect(page.locator('figure rect[class*=front]').first()).toBeVisible()
  const shown = await pageInView(page).inputValue()
  await expect(figure(page, Number(shown)).locator('text', { hasText: words }).first()).toBeVisible()

  await page.keyboard.press('ControlOrMeta+J')
  await expect(field).toHaveValue(new RegExp(words))
})
