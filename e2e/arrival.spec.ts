import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, TestInfo } from 'playwright/test'
import { expect, test } from './fixtures'
import { openByKey, reader, useTheme } from './steps'

const saved = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crossing opens | Ministry of Roads</title>
<script>steal()</script></head><body><nav><a href="1">Home</a> <a href="2">Contact</a></nav><main><article>
<h1>Crossing opens in May</h1><p><time datetime="2025-03-07">7 March 2025</time></p>
<p>“The accord of 2005<sup><a href="#n1">1</a></sup> keeps the tolls <s>high </s>low, for both banks of the river,” said Dana Ferrol, Minister of Roads of Norway.</p>
<p>The bridge took a year to build and was paid for by both sides; the inspector wrote \u202etfard\u202c beside it.</p>
<p id="n1">1. Signed in the town of Olm.</p></article></main>
<aside><p>“Never again,” says President Luka Prado.</p></aside></body></html>`

const wrapped = `The ministers of both banks agreed in Olm that the cross-
ing will open in May, that its tolls will be the same on both
sides, and that nobody will pay for it before the end of the
year. “We built it together, and we shall keep it open to-
gether,” said Dana Ferrol, Minister of Roads of Norway. The
of\u00adfice will publish the plans of the last sec\u00adtion.
`

const take = async (page: Page, info: TestInfo, name: string): Promise<void> => {
  for (const [suffix, size] of [
    ['', { width: 1440, height: 900 }],
    ['-small', { width: 1024, height: 700 }],
  ] as const) {
    await page.setViewportSize(size)
    await page.waitForTimeout(300)
    await page.screenshot({ path: info.outputPath(`${name}${suffix}.png`) })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

for (const theme of ['light', 'dark'] as const) {
  test(`what was set aside is counted and shown, as it came and as it is read, ${theme}`, async ({ app }, info) => {
    const { page } = app
    await useTheme(app, theme)
    writeFileSync(join(app.userData, 'crossing.html'), saved)
    writeFileSync(join(app.userData, 'wrapped.txt'), wrapped)
    await app.answerOpenDialog([join(app.userData, 'crossing.html'), join(app.userData, 'wrapped.txt')])
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('region', { name: 'What came in' })).toBeVisible()
    await page.keyboard.press('Escape')
    await openByKey(page, 'Sources')

    await page.getByRole('row', { name: /^Crossing opens/ }).click()
    await page.getByRole('button', { name: 'Source record' }).click()
    const aside = page.getByRole('region', { name: 'Set aside' })
    for (const kind of [/^Notes 1/, /^Struck and deleted words 1/, /^Menus and teasers 2/])
      await aside.getByRole('button', { name: kind }).click()
    await expect(aside.getByText('Signed in the town of Olm.')).toBeVisible()
    await expect(aside.getByText('“Never again,” says President Luka Prado.')).toBeVisible()
    await expect(reader(page)).not.toContainText('high')
    await expect(reader(page).locator('[data-sign="RLO"]')).toBeVisible()
    await aside.scrollIntoViewIfNeeded()
    await take(page, info, `set-aside-${theme}`)

    await page.getByRole('row', { name: /^The ministers of both banks/ }).click()
    await page.getByRole('button', { name: 'Source record' }).click()
    await expect(reader(page)).toContainText('that the crossing will open in May')
    await expect(
      page.getByText('3 line ends closed. 2 divided words joined. 2 signs without width left out.'),
    ).toBeVisible()
    await page.keyboard.press('v')
    await expect(reader(page).locator('[data-mend="division"]')).toHaveText(['-↵', '-↵'])
    await take(page, info, `as-it-came-${theme}`)
    await page.keyboard.press('v')
    await expect(reader(page)).toContainText('that the crossing will open in May')
  })
}

test('another encoding reads the file anew, and one undo takes that back', async ({ app }) => {
  const { page } = app
  // “Мост” and more in windows-1251, which nothing declares.
  const bytes = [...'Мост открыт для всех жителей обоих берегов реки, заявил министр.'].map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })
  writeFileSync(join(app.userData, 'most.txt'), Uint8Array.from(bytes))
  await app.answerOpenDialog([join(app.userData, 'most.txt')])
  await page.keyboard.press('ControlOrMeta+o')
  await expect(reader(page)).toContainText('Мост открыт')
  await page.getByRole('button', { name: 'Source record' }).click()
  await page.getByRole('button', { name: /windows-1251 Encoding/ }).click()
  await page.getByRole('option', { name: 'koi8-r' }).click()
  await expect(reader(page)).not.toContainText('Мост открыт')
  await expect(page.getByText('Read anew as koi8-r.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(reader(page)).toContainText('Мост открыт')
})
