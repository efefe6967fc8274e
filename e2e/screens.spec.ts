import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embargoedMail, record, release, speech } from './arrivals'
import { type App, expect, test } from './fixtures'
import { expectSaved, openByKey, openSampleKit, screens, useTheme } from './steps'

/** Pictures for the documents, from the real app with the sample kit: every screen, light and dark, wide, small, and at 200 %. */
const folder = 'docs/screens'
const sizes = {
  '': { width: 1440, height: 900 },
  '-small': { width: 1024, height: 700 },
  /** The room that a window of 1440 × 900 has at 200 %: the page is laid out anew for half of it. */
  '-zoomed': { width: 720, height: 450 },
} as const

/** Where somebody might have their kits: the pictures show no folder of the machine that took them. */
const invented = '/home/nora/Documents/Briefing kits'

const take = async ({ page, userData }: App, name: string, theme: string): Promise<void> => {
  for (const [suffix, size] of Object.entries(sizes)) {
    await page.setViewportSize(size)
    await page.waitForTimeout(400)
    await page.evaluate(
      ([real, drawn]) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const text = walker.currentNode as Text
          if (text.data.includes(real)) text.data = text.data.replace(real, drawn)
        }
      },
      [userData, invented] as const,
    )
    await page.screenshot({ path: `${folder}/${name}${suffix}-${theme}.png` })
  }
  await page.setViewportSize(sizes[''])
}

for (const theme of ['light', 'dark'] as const) {
  test(`arrivals, ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    const files = [
      ['speech.txt', speech],
      ['release.txt', release],
      ['release-final.txt', release.replace('70', '90')],
      ['ferry.eml', embargoedMail(2031)],
      ['record.txt', record],
      ['seating-plan.xlsx', ''],
    ] as const
    for (const [name, content] of files) writeFileSync(join(app.userData, name), content)
    await app.answerOpenDialog(files.map(([name]) => join(app.userData, name)))
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('article', { name: /^seating-plan/ })).toBeVisible({ timeout: 90_000 })
    await page.getByRole('article', { name: /^Ferry/ }).focus()
    await take(app, 'arrivals', theme)
  })

  test(`screens, ${theme}`, async ({ app }) => {
    const { page } = app
    await useTheme(app, theme)
    await openSampleKit(page)
    // Nothing is pointed at.
    await page.mouse.move(0, 0)
    for (const screen of screens) {
      await openByKey(page, screen)
      // The pages of the last reader are counted a moment after those in view are set.
      if (screen === 'Pack')
        await page
          .getByText(/^Press: /)
          .first()
          .waitFor({ state: 'attached' })
      if (screen === 'Messages') await expect(page.getByText('being measured…')).toHaveCount(0)
      await take(app, screen.toLowerCase(), theme)
    }
    await page.keyboard.press('ControlOrMeta+0')
    await expectSaved(page)
    await take(app, 'home', theme)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Quotes' }).click()
    await take(app, 'library-quotes', theme)
    await page.keyboard.press('ControlOrMeta+0')
    await page.keyboard.press('ControlOrMeta+K')
    await take(app, 'palette', theme)
    await page.keyboard.press('Escape')
    await app.menu('go.settings')
    await take(app, 'settings', theme)
  })
}

test('a page of the pack', async ({ app }) => {
  const { page } = app
  await useTheme(app, 'light')
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await page.setViewportSize({ width: 1800, height: 2000 })
  // Nobody goes to a page before it is known how many there are.
  await page.getByRole('figure', { name: /^Page 1 of \d+/ }).waitFor()
  const number = page
    .getByRole('textbox', { name: /page/i })
    .or(page.getByRole('spinbutton', { name: /page/i }))
    .first()
  await number.fill('6')
  await number.press('Enter')
  const shown = page.getByRole('figure', { name: /^Page 6/ })
  await shown.waitFor()
  await page.waitForTimeout(500)
  await shown.screenshot({ path: `${folder}/pack-page.png` })
})
