import { expect, test } from './fixtures'
import { openByKey, pasteRelease, quoteCards, useTheme } from './steps'

const release = `Crossing opens in May
Minister Ann Lee said that the bridge will open in May. She denied that the ferry stops, and asked whether the road was open.
“We built it together and for both banks of the river,” said Ann Lee.`

for (const theme of ['light', 'dark'] as const) {
  test(`reported speech is looked through apart from the quotations, and stands in no marks, ${theme}`, async ({
    app,
  }, info) => {
    const { page } = app
    await useTheme(app, theme)
    await pasteRelease(app, release, 1)
    await openByKey(page, 'Sources')
    await page.getByRole('row', { name: /^Crossing opens/ }).click()
    await page.getByRole('button', { name: 'Source record' }).click()
    const record = page.getByRole('region', { name: 'Reported speech' })
    await expect(record.getByText('The narrator gives 3 passages')).toBeVisible()
    await record.scrollIntoViewIfNeeded()
    await page.screenshot({ path: info.outputPath(`record-${theme}.png`) })
    await record.getByRole('button', { name: 'Look through them in Quotes' }).click()
    await expect(quoteCards(page)).toHaveCount(3)
    const denied = page.getByRole('article', { name: /Denied: that the ferry stops/ })
    await expect(denied).toContainText('Denied:')
    await expect(denied).toContainText('Reported, no marks')
    await expect(denied).not.toContainText('“')
    await denied.click()
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 700 },
    ]) {
      await page.setViewportSize(size)
      await page.screenshot({ path: info.outputPath(`reported-${theme}-${size.width}.png`) })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.keyboard.press('k')
    await expect(denied).toContainText('Kept')
    await page.getByRole('radio', { name: 'Quotations' }).click()
    await expect(quoteCards(page)).toHaveCount(1)
    await expect(quoteCards(page)).toContainText('“')
  })
}

test('the language of a source is changed in its record: it is read anew, and one undo takes it back', async ({
  app,
}, info) => {
  const { page } = app
  await pasteRelease(app, release, 1)
  await openByKey(page, 'Sources')
  await page.getByRole('row', { name: /^Crossing opens/ }).click()
  await page.getByRole('button', { name: 'Source record' }).click()
  const language = page.getByRole('button', { name: /Language$/ })
  await expect(language).toContainText('English')
  await language.click()
  await page.getByRole('option', { name: /^Another language/ }).click()
  await expect(language).toContainText('Another language')
  await expect(page.getByText('Not read here: quotations are proposed, nothing is sure')).toBeVisible()
  await page.screenshot({ path: info.outputPath('another-language.png') })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(language).toContainText('English')
})

test('what a dateline and “organised by” say is offered for the event, and fills nothing by itself', async ({
  app,
}, info) => {
  const { page } = app
  await pasteRelease(
    app,
    `River forum opens
Geneva, 7 March 2031
The forum was organised by the Ministry of Roads of Norway. “We built it together and for both banks of the river,” said Ann Lee.`,
    1,
  )
  await openByKey(page, 'Overview')
  const place = page.getByRole('textbox', { name: 'Place', exact: true })
  await expect(place).toHaveValue('')
  await expect(
    page.getByRole('button', { name: /^Take “Ministry of Roads of Norway”, from River forum opens/ }),
  ).toBeVisible()
  await page.screenshot({ path: info.outputPath('from-source.png') })
  await page.getByRole('button', { name: 'Take “Geneva”, from River forum opens' }).click()
  await expect(place).toHaveValue('Geneva')
  await expect(page.getByRole('button', { name: /^Take “Geneva”/ })).toHaveCount(0)
})
