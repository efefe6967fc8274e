import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawn } from '#desk/pdf/testing/drawnPages'
import { embargoedMail, record, release, setInColumns, speech } from './arrivals'
import { expect, test } from './fixtures'
import { openByKey, quoteCards, reader, useTheme } from './steps'

/** Milliseconds until several files are read, one after the other, on a machine that may be busy. */
const patience = 90_000

const mail = embargoedMail(2025)

const columns = [
  [
    'The ministers of both banks met in',
    'Olm and spoke about tolls, lights and',
    'the winter, and about who will pay',
    'for it in the end.',
  ],
  [
    '“We open it in May, and nobody will',
    'pay for it,” said Dana Ferrol, who had',
    'come from the other bank to see it',
    'with her own eyes.',
  ],
]

const lockedPdf = (): Promise<Uint8Array> =>
  drawn(
    2,
    (page, number) => {
      page.fontSize(16).text(number === 1 ? 'A heading over both of the columns' : 'Of the second page', 40, 60)
      setInColumns(
        page,
        number === 1 ? columns : columns.map((lines) => lines.map((line) => line.replace('May', 'June'))),
      )
    },
    { userPassword: 'olm', pdfVersion: '1.7' },
  )

for (const theme of ['light', 'dark'] as const) {
  test(`six files at once: a locked PDF, a twin, a mail, a record, a speech, each with its result, ${theme}`, async ({
    app,
  }, info) => {
    test.slow()
    const { page } = app
    await useTheme(app, theme)
    const files = [
      ['release.txt', release],
      ['release-final.txt', release.replace('70', '90')],
      ['plan.pdf', await lockedPdf()],
      ['ferry.eml', mail],
      ['record.txt', record],
      ['speech.txt', speech],
    ] as const
    for (const [name, content] of files) writeFileSync(join(app.userData, name), content)
    await app.answerOpenDialog(files.map(([name]) => join(app.userData, name)))
    await page.keyboard.press('ControlOrMeta+o')
    const sheet = page.getByRole('region', { name: 'What came in' })
    await expect(sheet.getByRole('heading', { name: 'Six files came in' })).toBeVisible({ timeout: patience })
    await expect(sheet.getByText('3 taken in')).toBeVisible()
    const twin = sheet.getByRole('region', { name: 'Newer version?' })
    await expect(twin.locator('del')).toHaveText('70')
    await expect(twin.locator('ins')).toHaveText('90')
    const row = (name: string) => sheet.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
    await expect(row('release.txt')).toContainText('1 quote ·')
    await expect(row('release.txt')).toContainText('Taken in')
    await expect(row('release-final.txt')).toContainText('Newer version?')
    await expect(row('plan.pdf')).toContainText('Password?')
    await expect(sheet.getByText('3 ask you')).toBeVisible()
    await expect(row('release-final.txt')).not.toContainText('0 quotes')
    const known = page.getByRole('region', { name: 'Record, filled from the text' })
    const terms = page.getByRole('region', { name: 'So the terms are' })
    await row('ferry.eml').getByRole('article').focus()
    await expect(known).toContainText('7 March 2025')
    await expect(known).toContainText('Olm Office')
    await expect(terms).toContainText('has ended')
    await expect(terms.getByRole('row', { name: /^Press/ })).toContainText('yes')
    await page.screenshot({ path: info.outputPath(`sheet-embargo-${theme}.png`) })
    await row('speech.txt').getByRole('article').focus()
    await expect(known).toContainText('As prepared')
    await expect(terms).toContainText('As prepared')
    await page.screenshot({ path: info.outputPath(`sheet-${theme}.png`) })

    const password = sheet.getByRole('textbox', {
      name: 'Password of plan.pdf',
    })
    await password.fill('Olm')
    await password.press('Enter')
    await expect(sheet.getByText('plan.pdf does not open with this password.')).toBeVisible()
    await password.fill('olm')
    await password.press('Enter')
    await expect(row('plan.pdf')).toContainText('Taken in')
    await expect(sheet.getByText('4 taken in')).toBeVisible()
    await row('release-final.txt').getByRole('article').focus()
    await page.keyboard.press('1')
    await expect(twin).toBeHidden({ timeout: 90_000 })
    await expect(row('release-final.txt')).toContainText('1 quote ·')
    await expect(row('release-final.txt')).toContainText('Taken in')
    await expect(sheet.getByText('1 asks you')).toBeVisible()
    await expect(row('release.txt')).toContainText('Replaced by its newer version')
    await page.setViewportSize({ width: 1024, height: 700 })
    await page.screenshot({
      path: info.outputPath(`sheet-${theme}-small.png`),
    })
    await page.setViewportSize({ width: 1440, height: 900 })

    await row('ferry.eml').getByRole('article').focus()
    await page.keyboard.press('Enter')
    await expect(row('ferry.eml')).toContainText('Taken in')
    await expect(sheet.getByText(/asks? you/)).toHaveCount(0)
    await sheet.getByRole('button', { name: 'Open plan.pdf' }).click()
    await expect(reader(page).getByText('Page 2', { exact: true })).toBeVisible()
    await page.screenshot({ path: info.outputPath(`pages-${theme}.png`) })
    for (const [words, place] of [
      ['We open it in May', 'source p. 1 ¶2'],
      ['We open it in June', 'source p. 2 ¶5'],
    ] as const) {
      await reader(page).getByText(words).click()
      await expect(page.getByText(place)).toBeVisible()
    }

    await openByKey(page, 'Quotes')
    const cards = quoteCards(page)
    await expect(cards.filter({ hasText: 'We built it together' })).toHaveCount(1)
    await expect(cards.filter({ hasText: 'Nobody will miss it' })).toContainText('Embargoed')
    await expect(cards.filter({ hasText: 'Never' })).toHaveCount(0)
  })
}

test('on the sheet of arrivals a file is read anew in another encoding, or as another kind', async ({ app }, info) => {
  test.slow()
  const { page } = app
  // Cyrillic in windows-1251, which nothing declares; and turns, which make a transcript of it until somebody says that it is none.
  const bytes = [...'Мост открыт для всех жителей обоих берегов реки, заявил министр.'].map((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })
  writeFileSync(join(app.userData, 'most.txt'), Uint8Array.from(bytes))
  writeFileSync(join(app.userData, 'record.txt'), record)
  await app.answerOpenDialog([join(app.userData, 'most.txt'), join(app.userData, 'record.txt')])
  await page.keyboard.press('ControlOrMeta+o')
  const sheet = page.getByRole('region', { name: 'What came in' })
  const row = (name: string) => sheet.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  const choose = async (name: string, field: RegExp, choice: string): Promise<void> => {
    await row(name).getByRole('button', { name: field }).click()
    await page.getByRole('option', { name: choice, exact: true }).click()
  }
  await expect(row('most.txt').getByRole('button', { name: /^windows-1251 Encoding of/ })).toBeVisible({
    timeout: patience,
  })
  await choose('most.txt', /Encoding of/, 'koi8-r')
  await expect(row('most.txt').getByRole('button', { name: /^koi8-r Encoding of/ })).toBeVisible()
  await choose('most.txt', /Encoding of/, 'windows-1251')
  await expect(row('most.txt').getByRole('button', { name: /^windows-1251 Encoding of/ })).toBeVisible()

  await expect(row('record.txt').getByRole('button', { name: /Transcript/ })).toBeVisible()
  await expect(row('record.txt')).toContainText('40 quotes')
  await choose('record.txt', /Kind of/, 'Note')
  await expect(row('record.txt').getByRole('button', { name: /^Note/ })).toBeVisible()
  await expect(row('record.txt')).not.toContainText('40 quotes')
  await page.screenshot({ path: info.outputPath('read-otherwise.png') })
  await row('most.txt').getByRole('button', { name: 'Open most.txt' }).click()
  await expect(reader(page)).toContainText('Мост открыт')
})

for (const theme of ['light', 'dark'] as const) {
  test(`a refused file is read as what somebody says that it is, and says what was tried, ${theme}`, async ({
    app,
  }, info) => {
    test.slow()
    const { page } = app
    await useTheme(app, theme)
    const files = [
      ['page.export', `<html><body><article>${release.replaceAll(/^.+$/gm, '<p>$&</p>')}</article></body></html>`],
      ['shot.raw', Buffer.from([0x89, ...Buffer.from('PNG and more')])],
      ['speech.txt', speech],
    ] as const
    for (const [name, content] of files) writeFileSync(join(app.userData, name), content)
    await app.answerOpenDialog(files.map(([name]) => join(app.userData, name)))
    await page.keyboard.press('ControlOrMeta+o')
    const sheet = page.getByRole('region', { name: 'What came in' })
    const row = (name: string) => sheet.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
    await expect(sheet.getByText('2 refused')).toBeVisible({ timeout: patience })
    await expect(row('shot.raw')).toContainText('Refused')
    await expect(row('shot.raw').getByRole('button')).toHaveText(['ClearDel'])
    await expect(row('page.export')).toContainText('is of a kind that cannot be read here')
    const readAs = async (form: string): Promise<void> => {
      await row('page.export')
        .getByRole('button', { name: /Read page\.export as$/ })
        .click()
      await page.getByRole('option', { name: form, exact: true }).click()
      await row('page.export').getByRole('button', { name: 'Read page.export so' }).click()
    }
    await readAs('Saved page (MHT)')
    await expect(row('page.export')).toContainText('Read so, page.export gives no words.')
    await expect(row('page.export')).toContainText('Tried as: Saved page (MHT).')
    await expect(row('page.export')).toContainText('Refused')
    await page.screenshot({ path: info.outputPath(`refused-${theme}.png`) })
    await page.setViewportSize({ width: 1024, height: 700 })
    await page.screenshot({ path: info.outputPath(`refused-${theme}-small.png`) })
    await page.setViewportSize({ width: 1440, height: 900 })
    await readAs('Web page')
    await expect(row('page.export')).toContainText('Read as Web page, as you said.')
    await expect(row('page.export')).toContainText('1 quote ·')
    await expect(sheet.getByText('2 taken in')).toBeVisible()
    await row('page.export').getByRole('button', { name: 'Open page.export' }).click()
    await expect(reader(page)).not.toContainText('<p>')
    await expect(reader(page).getByText('We built it together')).toBeVisible()
  })
}

test('a single refused file asks as what it is to be read, and makes the kit it comes into', async ({ app }) => {
  const { page } = app
  writeFileSync(join(app.userData, 'notes.export'), release)
  await app.answerOpenDialog([join(app.userData, 'notes.export')])
  await page.keyboard.press('ControlOrMeta+o')
  const sheet = page.getByRole('region', { name: 'What came in' })
  await sheet.getByRole('button', { name: 'Read notes.export so' }).click()
  await expect(sheet.getByText('1 taken in')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(reader(page).getByText('We built it together')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`any two texts are shown side by side, ${theme}`, async ({ app }, info) => {
    const { page } = app
    await useTheme(app, theme)
    const middle = Array.from({ length: 9 }, (_, at) => `Paragraph ${at + 1} of the plan stands in both.`).join('\n\n')
    const files = [
      ['first.txt', `Crossing opens in May\n\nOver 70 guests came.\n\n${middle}\n\nThe last word is short.`],
      ['second.txt', `Crossing opens in May\n\nOver 90 guests came.\n\n${middle}\n\nThe last word is not short.`],
      ['other.txt', speech],
    ] as const
    for (const [name, content] of files) writeFileSync(join(app.userData, name), content)
    await app.answerOpenDialog(files.map(([name]) => join(app.userData, name)))
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('region', { name: 'What came in' })).toBeVisible({ timeout: patience })
    await page.keyboard.press('Escape')
    await openByKey(page, 'Sources')
    const rows = page.getByRole('grid', { name: 'Sources' }).getByRole('row')
    await rows.nth(0).click({ modifiers: ['ControlOrMeta'] })
    await rows.nth(1).click({ modifiers: ['ControlOrMeta'] })
    await page.keyboard.press('d')
    const sheet = page.getByRole('dialog', { name: 'Two texts side by side' })
    await expect(sheet.getByText('2 paragraphs differ')).toBeVisible()
    await expect(sheet.locator('del')).toHaveText(['70'])
    await expect(sheet.locator('ins')).toHaveText(['90', 'not'])
    await expect(sheet.getByText('Paragraph 5 of the plan')).toHaveCount(0)
    await page.screenshot({ path: info.outputPath(`compare-${theme}.png`) })
    await sheet.getByRole('button', { name: '7 paragraphs the same in both: show' }).click()
    await expect(sheet.getByText('Paragraph 5 of the plan')).toHaveCount(2)

    await sheet.getByRole('button', { name: /Right/ }).click()
    await page.getByRole('option', { name: /^Remarks by Dana Ferrol/ }).click()
    await expect(sheet.getByText('They have no paragraph in common.')).toBeVisible()
    await page.setViewportSize({ width: 1024, height: 700 })
    await page.screenshot({ path: info.outputPath(`compare-${theme}-small.png`) })
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
}
